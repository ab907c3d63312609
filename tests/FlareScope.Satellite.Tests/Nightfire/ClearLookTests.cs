using System.Globalization;
using System.Text;
using FlareScope.Core.Analysis;
using FlareScope.Satellite.Nightfire;
using FlareScope.Satellite.Sites;
using FlareScope.Satellite.Tables;

namespace FlareScope.Satellite.Tests.Nightfire;

/// <summary>The bookkeeping of clear looks: detections and zeros from one set of looks, or no rate.</summary>
public sealed class ClearLookTests
{
    private static readonly SiteCatalogue OneSite = new([new("F1", "Field 1", 31.5, 47.5)], new SourceFile("sites.csv", "0", 1), null);
    private static readonly DateTimeOffset Evening = new(2023, 4, 1, 22, 15, 0, TimeSpan.Zero);

    [Fact]
    public void Month_HalfOfTheClearLooksLit_IsHalfTheFlowWhileLit()
    {
        // 30 nights: 20 clear, of which 10 lit; 10 cloudy, in which the flare shone through twice and must not count.
        var month = Assert.Single(Site(nights: 30, lit: n => n % 2 == 0 && n < 20 || n is 20 or 22, cloudy: n => n >= 20).Monthly);

        Assert.Equal(new LookCounts(30, 20, 10, 0, 30, 30), month.Looks);
        Assert.Equal(0.5, month.DutyCycle);
        Assert.Equal(239.75 / 2, month.GasFlow!.P50, 2);
        Assert.Equal(239.75 / 2 * 30 / 1000, month.Volume!.P50, 0.0005);
        Assert.Equal("million m3", month.Volume.Unit);
        Assert.True(month.Co2!.P50 > 0);
    }

    [Theory]
    [InlineData(30, 9, WarningCodes.TooFewLooks)]
    [InlineData(23, 23, WarningCodes.LowCoverage)]
    public void Month_TooFewClearLooksOrNights_HasNoRateAndSaysWhy(int nights, int clear, string code)
    {
        var month = Assert.Single(Site(nights, lit: _ => true, cloudy: n => n >= clear).Monthly);

        Assert.Null(month.GasFlow);
        Assert.Null(month.Volume);
        Assert.Contains(code, month.Warnings);
    }

    [Theory]
    [InlineData(24)] // 24 of 30 nights is just enough
    [InlineData(30)]
    public void Month_EnoughLooks_HasARate(int nights) =>
        Assert.NotNull(Assert.Single(Site(nights, lit: _ => true, cloudy: _ => false).Monthly).GasFlow);

    [Fact]
    public void Month_NeverLit_IsDutyZeroAndNoFigureForTheVolume()
    {
        var month = Assert.Single(Site(nights: 30, lit: n => n == 29, cloudy: n => n == 29).Monthly);

        Assert.Equal(0, month.DutyCycle);
        Assert.Null(month.GasFlow);
        Assert.Contains(WarningCodes.NoDetection, month.Warnings);
    }

    [Fact]
    public void Month_SomeLooksWithoutAFit_CountForDutyAndNotForTheMean()
    {
        var month = Assert.Single(Site(nights: 30, lit: _ => true, cloudy: _ => false, noFit: n => n < 10).Monthly);

        Assert.Equal(1, month.DutyCycle);
        Assert.Equal(10, month.Looks!.ClearWithoutHeat);
        Assert.Equal(239.75, month.GasFlow!.P50, 2);
        Assert.Contains(WarningCodes.HeatUnknown, month.Warnings);
    }

    [Fact]
    public void Site_DetectionOnNoLook_IsNotCountedAndNamed()
    {
        var site = Site(nights: 30, lit: n => n < 15, cloudy: _ => false, withLook: n => n != 3);

        Assert.Contains(WarningCodes.OutsideLooks, site.Warnings);
        Assert.Equal(14, site.Monthly[0].Looks!.ClearDetected);
    }

    [Fact]
    public void Site_MoreLooks_NarrowTheIntervalDownToTheCalibration()
    {
        var few = Site(nights: 30, lit: _ => true, cloudy: n => n >= 12).GasFlow!;
        var many = Site(nights: 30, lit: _ => true, cloudy: _ => false).GasFlow!;

        Assert.True(many.P95 / many.P05 < few.P95 / few.P05);
        Assert.True(many.P95 / many.P05 > Math.Exp(2 * 1.645 * 0.30));
    }

    [Fact]
    public void Year_OnlyAMonthOfLooks_HasNoAnnualVolume()
    {
        var year = Assert.Single(Site(nights: 30, lit: _ => true, cloudy: _ => false).Annual);

        Assert.Equal("2023", year.Period);
        Assert.Null(year.Volume);
        Assert.Contains(WarningCodes.LowCoverage, year.Warnings);
    }

    [Fact]
    public void Series_EveryRowIsALook_ZerosComeFromRowsWithoutHeat()
    {
        var text = new StringBuilder("id,Lat_GMTCO,Lon_GMTCO,Date_Mscan,Temp_BB,Area_BB,RH,Cloud_Mask,QF_Detect\r\n");
        for (var n = 0; n < 30; n++)
        {
            var lit = n % 3 == 0;
            text.Append(CultureInfo.InvariantCulture, $"{n},31.5,47.5,{Evening.AddDays(n):yyyy/MM/dd HH:mm:ss.fff},");
            text.Append(lit ? "1800,10,5.952532,0,3\r\n" : "999999,999999.0,999999,0,999999\r\n");
        }

        using var table = TextTable.Of(text.ToString());
        var document = new NightfireAnalysis(new() { Series = true, SeriesSiteId = "20227" }).Run(new(NightfireReader.Read(table)));

        var site = Assert.Single(document.Sites);
        Assert.Equal("20227", site.Id);
        Assert.Equal(10, site.Detections);
        Assert.Equal(1.0 / 3, site.DutyCycle!.Value, 9);
        Assert.Equal(239.75 / 3, site.GasFlow!.P50, 2);
        Assert.Equal(10, document.Detections!.Count); // looks that saw nothing are no detections
    }

    [Fact]
    public void LookTable_ClearOrCloudyColumn_MeansTheSame()
    {
        TextTable.WithFile("site,date,cloudy\nF1,2023-04-01,1\nF1,2023-04-02,0\nF1,2023-04-03,\n", cloudy =>
            Assert.Equal([false, true, null], LookTable.Read(cloudy)["F1"].Select(l => l.Clear)));
        TextTable.WithFile("site,timeUtc,clear\nF1,2023-04-01T22:00:00Z,0\nF1,2023-04-02T22:00:00Z,1\n", clear =>
            Assert.Equal([false, true], LookTable.Read(clear)["F1"].Select(l => l.Clear)));
    }

    private static NightfireSite Site(int nights, Func<int, bool> lit, Func<int, bool> cloudy, Func<int, bool>? noFit = null, Func<int, bool>? withLook = null)
    {
        var text = new StringBuilder("Lat_GMTCO,Lon_GMTCO,Date_Mscan,Temp_BB,Area_BB,RH,QF_Detect\n");
        var looks = new List<SiteLook>();
        for (var n = 0; n < nights; n++)
        {
            var time = Evening.AddDays(n);
            if (withLook?.Invoke(n) ?? true)
                looks.Add(new("F1", time.AddMinutes(2), DateOnly: false, !cloudy(n)));
            if (lit(n))
                text.Append(CultureInfo.InvariantCulture, $"31.5,47.5,{time:yyyy/MM/dd HH:mm:ss},{(noFit?.Invoke(n) == true ? "999999,999999,999999" : "1800,10,5.952532")},3\n");
        }

        using var table = TextTable.Of(text.ToString());
        var document = new NightfireAnalysis(new()).Run(
            new(NightfireReader.Read(table)) { Sites = OneSite, Looks = looks.ToLookup(l => l.SiteId, StringComparer.Ordinal) });
        return Assert.Single(document.Sites);
    }
}
