using FlareScope.Core;
using FlareScope.Satellite.Firms;
using FlareScope.Satellite.Sites;
using FlareScope.Satellite.Tables;

namespace FlareScope.Satellite.Tests.Firms;

public sealed class FirmsTests
{
    private const string Viirs =
        "country_id,latitude,longitude,bright_ti4,scan,track,acq_date,acq_time,satellite,instrument,confidence,version,bright_ti5,frp,daynight\n"
        + "IRN,30.1,48.2,341.2,0.4,0.5,2024-03-01,2246,N20,VIIRS,n,2.0NRT,295.1,4.5,N\n";

    private const string Modis =
        "latitude,longitude,brightness,scan,track,acq_date,acq_time,satellite,instrument,confidence,version,bright_t31,frp,daynight,type\n"
        + "30.1,48.2,332,1.5,1.2,2020-07-01,46,Terra,MODIS,63,6.03,310.7,24.6,N,2\n"
        + "30.1,48.2,332,1.5,1.2,2020-07-01,530,Terra,MODIS,63,6.03,310.7,24.6,D,0\n";

    private static readonly SiteCatalogue OneSite = new([new("F1", "Field 1", 30.1, 48.21)], new SourceFile("sites.csv", "0", 1), null);

    [Fact]
    public void Read_ViirsCountryForm_IsUnderstood()
    {
        var row = Assert.Single(Rows(Viirs));

        Assert.Equal(("IRN", "N20", "VIIRS", "n"), (row.CountryId, row.Satellite, row.Instrument, row.Confidence));
        Assert.Equal((4.5, 341.2), (row.FireRadiativePowerMW, row.BrightnessK));
        Assert.Equal(new DateTimeOffset(2024, 3, 1, 22, 46, 0, TimeSpan.Zero), row.TimeUtc);
        Assert.Null(row.Type); // near-real-time files do not tell
    }

    [Fact]
    public void Read_ModisForm_HasTypesAndLocalDates()
    {
        var rows = Rows(Modis);

        Assert.Equal([FirmsType.StaticLand, FirmsType.Vegetation], rows.Select(r => r.Type));
        Assert.Equal(new TimeOnly(0, 46), TimeOnly.FromDateTime(rows[0].TimeUtc.UtcDateTime));
        Assert.Equal(new DateOnly(2020, 6, 30), rows[0].LocalDate); // the night that began on 30 June
        Assert.Equal(new DateOnly(2020, 7, 1), rows[1].LocalDate);
    }

    [Theory]
    [InlineData("46", 0, 46)]
    [InlineData("530", 5, 30)]
    [InlineData("0636", 6, 36)]
    [InlineData("2359", 23, 59)]
    [InlineData("0", 0, 0)]
    [InlineData("06:36", 6, 36)]
    public void TryTime_LostZeros_AreGivenBack(string text, int hour, int minute)
    {
        Assert.True(FirmsReader.TryTime(text, out var time));
        Assert.Equal(new TimeOnly(hour, minute), time);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2460")]
    [InlineData("2500")]
    [InlineData("12345")]
    [InlineData("noon")]
    public void TryTime_NoTime_IsRefused(string text) => Assert.False(FirmsReader.TryTime(text, out _));

    [Theory]
    [InlineData("Invalid MAP_KEY.\n", "firms-not-csv", "'Invalid MAP_KEY.'")]
    [InlineData("latitude,longitude,acq_date,acq_time,daynight\n30,48,2020-07-01,9999,N\n", "firms-bad-time", "line 2, column acq_time: '9999'")]
    [InlineData("latitude,longitude,acq_date,acq_time,daynight\n30,48,01.07.2020,0012,N\n", "firms-bad-time", "column acq_date")]
    [InlineData("latitude,longitude,acq_date,acq_time,daynight\n30,480,2020-07-01,0012,N\n", "site-bad-position", "column longitude")]
    [InlineData("latitude,longitude,acq_date,acq_time,daynight\n30,48,2020-07-01,0012,X\n", "firms-bad-daynight", "D or N")]
    public void Read_WrongTable_SaysWhatAndWhere(string text, string code, string part)
    {
        var failure = Assert.Throws<UserInputException>(() => Rows(text));

        Assert.Equal(code, failure.Code);
        Assert.Contains(part, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_HeaderOnly_IsLookedAndNothing()
    {
        var document = new FirmsActivity(OneSite).Run(Rows(Modis.Split('\n')[0] + "\n"), null);

        Assert.True(document.Looked);
        Assert.Equal(0, document.Detections);
        Assert.Empty(document.Sites);
    }

    [Fact]
    public void Run_DetectionsAtASite_CountNightsAndDaysAndNoVolume()
    {
        var document = new FirmsActivity(OneSite).Run(Rows(Modis + Modis.Split('\n')[1] + "\n" + "31.5,48.2,332,1,1,2020-07-02,0100,Aqua,MODIS,63,6.03,310,9,N,0\n"), null);

        var site = document.Sites.Single(s => s.Id == "F1");
        Assert.Equal((3, 1, 1), (site.Detections, site.Nights, site.Days)); // the same night twice is one night
        Assert.Equal(2.0 / 3, site.StaticShare!.Value, 9);
        Assert.Equal("cluster", document.Sites.Single(s => s.Id != "F1").Origin);
        Assert.Contains("no measure of gas volume", document.Notice, StringComparison.Ordinal);
        Assert.Equal(new Colocation("N", 2, 2, 2, 1), document.Colocation.Single(c => c.Type == 2));
    }

    [Fact]
    public void Run_IranJuly2020_NightStaticSourcesLieAtFlaresAndFiresDoNot()
    {
        var rows = FirmsReader.Read(SharedData.Require("firms-modis-iran-202007/firms_modis_terra_iran.csv")).ToList();
        var earlier = SiteCatalogue.Read(SharedData.Require("vnf-global-2017/flares_2017.csv"));
        var later = SiteCatalogue.Read(SharedData.Require("vnf-global-2019/gas_flaring_points.csv"));

        var document = new FirmsActivity(earlier with { Sites = [.. earlier.Sites, .. later.Sites] }).Run(rows, null);

        Assert.Equal(799, document.Detections);
        var night = document.Colocation.Where(c => c.DayNight == "N").ToDictionary(c => c.Type!.Value);
        Assert.Equal((282, 218), (night[2].Detections, night[2].AtSites));
        Assert.InRange(night[2].Share, 0.75, 1);
        Assert.InRange(night[0].Share, 0, 0.10);
        Assert.Equal(1, night[3].Share);
    }

    private static List<FirmsRecord> Rows(string text)
    {
        using var table = TextTable.Of(text);
        return [.. FirmsReader.Read(table)];
    }
}
