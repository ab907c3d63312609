using FlareScope.Core.Units;
using FlareScope.Satellite.Nightfire;
using FlareScope.Satellite.Planck;
using FlareScope.Satellite.Sites;
using FlareScope.Satellite.Volumes;

namespace FlareScope.Satellite.Tests.Nightfire;

/// <summary>Gates of the science notes, satellite.md section 5 and its corrections, on real detections.</summary>
public sealed class NightfireSharedTests
{
    private const string Night = "vnf-detections-20170101/vnf_npp_20170101_v21_fitted.csv";
    private const string Catalogue = "vnf-global-2017/flares_2017.csv";

    [Fact]
    public void RadiantHeat_OfAll7639Detections_IsTheFilesWithinHalfAPercent()
    {
        var rows = NightfireReader.Read(SharedData.Require(Night)).ToList();

        Assert.Equal(7639, rows.Count);
        Assert.All(rows, row => Assert.Equal(1, row.Source!.Value.RadiantHeatMW / row.RadiantHeatMW!.Value, 0.005));
    }

    [Fact]
    public void Discriminator_1400K_SeparatesFlaresFromTheRest()
    {
        var index = SiteCatalogue.Read(SharedData.Require(Catalogue)).Index();
        var (hot, hotAtSites, cool, coolAtSites) = (0, 0, 0, 0);
        foreach (var row in NightfireReader.Read(SharedData.Require(Night)))
        {
            var atSite = index.TryNearest(row.Latitude!.Value, row.Longitude!.Value, NightfireParameters.Default.SiteRadiusKm, out _, out _) ? 1 : 0;
            if (NightfireClass.Of(row, NightfireParameters.Default) == NightfireClass.Flare)
                (hot, hotAtSites) = (hot + 1, hotAtSites + atSite);
            else
                (cool, coolAtSites) = (cool + 1, coolAtSites + atSite);
        }

        Assert.Equal((3100, 4539), (hot, cool));
        Assert.InRange((double)hotAtSites / hot, 0.80, 1);
        Assert.InRange((double)coolAtSites / cool, 0, 0.05);
    }

    [Fact]
    public void BrightestPixels_OfOneNight_SumToTheCatalogueWithinTenPercent()
    {
        var catalogue = SiteCatalogue.Read(SharedData.Require(Catalogue));
        var steady = catalogue.Sites.Where(s => s.DetectionFrequency > 0.9).ToDictionary(s => s.Id);

        var document = new NightfireAnalysis(new()).Run(
            new(NightfireReader.Read(SharedData.Require(Night))) { Sites = catalogue, KeepDetections = false });

        var seen = document.Sites.Where(s => s.GasFlow is not null && steady.ContainsKey(s.Id)).ToList();
        var observed = seen.Sum(s => s.GasFlow!.P50) * Year.Days / 1e6;
        var expected = seen.Sum(s => steady[s.Id].AnnualBcm!.Value);
        Assert.Equal(431, seen.Count);
        Assert.Equal(56.13, observed, 0.01);
        Assert.Equal(58.68, expected, 0.01);
        Assert.InRange(observed / expected, 0.9, 1.1);
        Assert.Equal(3100, document.Totals.Detections.Flare);
    }

    [Fact]
    public void Sample_Of18Rows_HoldsItsIdentitiesAndItsFiveRowsWithoutAFit()
    {
        var rows = NightfireReader.Read(SharedData.Require("vnf-detections-sample/vnf_extracted_sample.csv")).ToList();

        Assert.Equal(18, rows.Count);
        var fitted = rows.Where(r => r.Source is not null).ToList();
        Assert.Equal(13, fitted.Count);
        Assert.All(fitted, row =>
        {
            Assert.Equal(1, row.ScalingFactor!.Value * row.PixelAreaKm2!.Value * 1e6 / row.SourceAreaM2!.Value, 0.005);
            Assert.Equal(1, BlackBody.RadiantHeatMW(row.TemperatureK!.Value, row.ScalingFactor.Value) * 1e6 / row.RadiantHeatIntensity!.Value, 0.002 + RoundingOf(row.ScalingFactor.Value));
            Assert.Equal(1, row.Source!.Value.RadiantHeatMW / row.RadiantHeatMW!.Value, 0.002);
        });
    }

    [Fact]
    public void Permian_FlareNights_AreIngestedOnceAndAggregatedByMonth()
    {
        var path = SharedData.Require("texas-permian-vnf-rrc/detections.csv");

        var document = new NightfireAnalysis(new() { Calibration = new Metered2025Calibration() }).Run(new(NightfireReader.Read(path))
        {
            Sites = SiteCatalogue.Read(SharedData.Require("texas-permian-vnf-rrc/flares.csv")),
            KeepDetections = false,
        });

        Assert.Equal(175789, document.Totals.Rows);
        Assert.All(document.Sites, s => Assert.Equal("listed", s.Origin));
        // One pass a date, however often the date is written, and no date is lost.
        var nights = HeatByNight(path);
        Assert.Equal(nights.Count, document.Sites.Sum(s => s.Passes));
        var months = nights.Where(n => n.Value > 0)
            .GroupBy(n => (n.Key.Site, Month: n.Key.Date[..7]))
            .ToDictionary(g => g.Key, g => g.Average(n => n.Value));
        var written = document.Sites.Where(s => s.Passes > 1)
            .SelectMany(s => s.Monthly.Where(m => m.LitPasses > 0).Select(m => (Key: (s.Id, m.Period), Rate: m))).ToList();
        Assert.InRange(written.Count, 10000, months.Count);
        Assert.All(written, m => Assert.Equal(months[m.Key], m.Rate.RadiantHeatWhenLitMW!.Value, 1e-9));
        Assert.All(written, m => Assert.Null(m.Rate.GasFlow)); // dark nights are not listed, so there is no rate
    }

    private static Dictionary<(string Site, string Date), double> HeatByNight(string path)
    {
        var nights = new Dictionary<(string, string), double>();
        foreach (var line in File.ReadLines(path).Skip(1))
        {
            var fields = line.Split(',');
            var heat = fields[2].Length == 0 ? 0 : double.Parse(fields[2]);
            nights[(fields[0], fields[1])] = Math.Max(heat, nights.GetValueOrDefault((fields[0], fields[1])));
        }

        return nights;
    }

    // The scaling factor is written with three digits.
    private static double RoundingOf(double value) => 0.005 * Math.Pow(10, Math.Floor(Math.Log10(value))) / value;
}
