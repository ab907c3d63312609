using FlareScope.Core;
using FlareScope.Satellite.Nightfire;

namespace FlareScope.Satellite.Tests.Nightfire;

public sealed class NightfireReaderTests
{
    // Rows made from the equations: T 1800 K, ESF 1e-5, pixel 1 km2, so A 10 m2; second row filled, third blank.
    private const string Night =
        "id,id_Key,Date_Proc,Lat_GMTCO,Lon_GMTCO,Date_Mscan,Temp_BB,Temp_Bkg,ESF_BB,RHI,RH,Area_Pixel,Area_BB,Cloud_Mask,QF_Fit,QF_Detect,File_M10\r\n"
        + "1,VNF_x1_y2_v30,2024/03/02 01:00:00,31.5,47.5,2024/03/01 22:15:46.250,1800,281,1e-5,5.952532,5.952532,1,10,0,3,135,M10.h5\r\n"
        + "0,,,31.6,47.6,2024/03/01 22:15:46.3,999999,999999.0,999999,999999,999999,999999,999999,999999,999999,1,\r\n"
        + "3,,,31.7,47.7,,,,,,,,,,,,\r\n";

    [Fact]
    public void Read_NightlyRow_DecodesEveryColumn()
    {
        var row = Rows(Night)[0];

        Assert.Equal("VNF_x1_y2_v30", row.Id);
        Assert.Equal(new DateTimeOffset(2024, 3, 1, 22, 15, 46, 250, TimeSpan.Zero), row.TimeUtc);
        Assert.Equal((1800, 281, 10), (row.TemperatureK, row.BackgroundK, row.SourceAreaM2));
        Assert.Equal(NightfireFit.SingleShortWave | NightfireFit.Dual, row.Fit);
        Assert.Equal(
            NightfireDetect.M10AboveThreshold | NightfireDetect.M10LocalMaximum | NightfireDetect.M7AboveThreshold | NightfireDetect.M10MultiplePixels,
            row.Detect);
        Assert.Equal(5.952532, row.Source!.Value.RadiantHeatMW, 6);
        Assert.True(row.IsDetection);
    }

    [Fact]
    public void Read_FillsAndBlanks_AreUnknownAndNeverNumbers()
    {
        var rows = Rows(Night);

        Assert.All(rows.Skip(1), row =>
        {
            Assert.Null(row.Source);
            Assert.Null(row.TemperatureK);
            Assert.Null(row.PixelAreaKm2);
            Assert.Null(row.CloudMask);
            Assert.Null(row.Fit);
        });
        Assert.Null(rows[1].Id); // 0 is the fill of id
        Assert.True(rows[1].IsDetection); // seen in M10, without a fit
        Assert.False(rows[2].IsDetection);
    }

    [Fact]
    public void Read_CutOutTableWithUnitsInItsNames_IsUnderstood()
    {
        var row = Assert.Single(Rows("lat_gmtco,lon_gmtco,temp_bb_k,rhi_w_m2,rh_mw,area_bb_m2\n31.5,47.5,1800.0,10,5.95,10\n"));

        Assert.Equal(5.952532, row.Source!.Value.RadiantHeatMW, 6);
        Assert.Equal(5.95, row.RadiantHeatMW);
    }

    [Fact]
    public void Read_UnnamedIndexAndNoAreaColumn_TakesEsfTimesPixel()
    {
        var row = Assert.Single(Rows(",Date_Mscan,Lon_GMTCO,Lat_GMTCO,Temp_BB,ESF_BB,RH,Area_Pixel\n0,15:46.2,6.6,4.9,1710,1.88E-05,9.45,1.03641\n"));

        Assert.Equal(19.4845, row.SourceAreaM2!.Value, 4);
        Assert.Null(row.TimeUtc); // a spreadsheet left minutes and seconds only
    }

    [Fact]
    public void Read_SiteTable_NamesItsSitesAndDates()
    {
        var row = Assert.Single(Rows("flare_id,date,rh_mw\n8539.0,2021-05-16,0.16\n"));

        Assert.Equal("8539", row.SiteId);
        Assert.True(row.DateOnly);
        Assert.Equal(0.16, row.Source!.Value.RadiantHeatMW);
    }

    [Theory]
    [InlineData("lat_gmtco,lon_gmtco,temp_bb_k,area_bb_m2\n31.5,47.5,hot,10\n", "table-bad-number", "line 2, column temp_bb_k: 'hot'")]
    [InlineData("lat_gmtco,lon_gmtco,temp_bb_k,area_bb_m2\n31.5,47.5,1800,10\n131.5,47.5,1800,10\n", "site-bad-position", "line 3, column lat_gmtco")]
    [InlineData("lat_gmtco,temp_bb_k,area_bb_m2\n31.5,1800,10\n", "table-column-missing", "no column Lon_GMTCO")]
    [InlineData("lat_gmtco,lon_gmtco,temp_bb_k\n31.5,47.5,1800\n", "table-column-missing", "gives no heat")]
    public void Read_WrongTable_SaysWhatWhereAndHowToMendIt(string text, string code, string part)
    {
        var failure = Assert.Throws<UserInputException>(() => Rows(text));

        Assert.Equal(code, failure.Code);
        Assert.Contains(part, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', failure.Message);
    }

    [Fact]
    public void Read_LargeTable_IsReadRowByRow()
    {
        using var table = TextTable.Of("lat_gmtco,lon_gmtco,rh_mw\n1,2,3\n1,2,wrong\n");

        // The first row is out before the wrong second one is looked at.
        Assert.Equal(3, NightfireReader.Read(table).First().RadiantHeatMW);
    }

    [Theory]
    [InlineData("2024/03/01 22:15:46.250", true)]
    [InlineData("2024-03-01 22:15:46", true)]
    [InlineData("2024-03-01T22:15:46Z", true)]
    [InlineData("2024-03-01 22:15", true)]
    [InlineData("2024-03-01", true)]
    [InlineData("47:26.0", false)]
    [InlineData("yesterday", false)]
    public void Read_Times_AreReadOrUnknown(string time, bool known) =>
        Assert.Equal(known, Rows($"lat,lon,rh,date_mscan\n1,2,3,{time}\n")[0].TimeUtc is not null);

    private static List<NightfireRecord> Rows(string text)
    {
        using var table = TextTable.Of(text);
        return [.. NightfireReader.Read(table)];
    }
}
