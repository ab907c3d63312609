using FlareScope.Satellite.Sites;
using FlareScope.Satellite.Tables;

namespace FlareScope.Satellite.Tests.Sites;

/// <summary>Gates of the science notes, satellite.md section 5, on public catalogues and national tables.</summary>
public sealed class CatalogueSharedTests
{
    // Countries of the notes' World Bank gate, largest first, with the 2017 catalogue's code.
    private static readonly string[] Top20 =
        ["RUS", "IRN", "IRQ", "USA", "DZA", "VEN", "NGA", "MEX", "LBY", "AGO", "MYS", "SAU", "KAZ", "OMN", "EGY", "IDN", "CHN", "TKM", "GBR", "NOR"];

    [Fact]
    public void Catalogue2017_Sum_Is151Point385()
    {
        var catalogue = Catalogue2017();

        Assert.Equal(10828, catalogue.Sites.Count);
        Assert.Equal(151.385, catalogue.Sites.Sum(s => s.AnnualBcm!.Value), 0.001);
        Assert.All(catalogue.Sites, s => Assert.InRange(s.DetectionFrequency ?? 0, 0, 1));
        Assert.Equal(SiteCatalogue.EogNotice, catalogue.Notice);
    }

    [Fact]
    public void Catalogue2017_UpstreamByCountry_IsTheNationalSheetFor83Of88Codes()
    {
        var byCountry = Upstream(Catalogue2017());
        var sheet = NationalSheet();

        var equal = byCountry.Count(c => sheet.TryGetValue(c.Key, out var bcm) && Math.Abs(bcm - c.AnnualBcm) < 1e-4);

        Assert.Equal((83, 88), (equal, byCountry.Count));
        Assert.Equal(138.46, byCountry.Sum(c => c.AnnualBcm), 0.005);
    }

    [Fact]
    public void Catalogue2017_UpstreamOfTheTwenty_IsTheWorldBanksWithin8And12Percent()
    {
        var world = CountryVolumes.Read(SharedData.Require("worldbank-gfmr-country/flare_volume.csv"));
        var catalogue = Catalogue2017();
        var names = catalogue.Sites.DistinctBy(s => s.CountryCode).ToDictionary(s => s.CountryCode!, s => s.Country!);
        var byCountry = Upstream(catalogue).ToDictionary(t => t.Key, t => t.AnnualBcm);
        // Neutral Zone sites carry a code of their own and belong half to each neighbour in the national sheet.
        byCountry["SAU"] = NationalSheet()["SAU"];

        var ratios = Top20.Select(code => byCountry[code] / world.Of(names[code], 2017)!.Value).ToList();

        Assert.All(ratios.Take(10), ratio => Assert.Equal(1, ratio, 0.08));
        Assert.All(ratios, ratio => Assert.Equal(1, ratio, 0.12));
        Assert.Equal(0.991, ratios[0], 0.001);
        Assert.Equal(140.73, world.World(2017)!.Value, 0.005);
        Assert.Equal(0.984, byCountry.Values.Sum() / world.World(2017)!.Value, 0.02);
    }

    [Fact]
    public void NigeriaSites_YearlySums_AreTheNationalRowTo1e4()
    {
        var world = CountryVolumes.Read(SharedData.Require("worldbank-gfmr-country/flare_volume.csv"));
        var sites = SiteCatalogue.Read(SharedData.Require("worldbank-nigeria-sites/flaring_2012_2024_by_site.csv")).Sites;

        var byYear = sites.GroupBy(s => s.Year!.Value).ToDictionary(g => g.Key, g => g.Sum(s => s.AnnualBcm!.Value));

        for (var year = 2012; year <= 2023; year++)
            Assert.Equal(world.Of("Nigeria", year)!.Value, byYear[year], 1e-4);
        Assert.Equal(6.47956, byYear[2024], 1e-4);
        Assert.Equal(2264, sites.Count);
    }

    [Fact]
    public void NigeriaSites_Units_AreTheirIdentities()
    {
        using var table = CsvTable.Open(SharedData.Require("worldbank-nigeria-sites/flaring_2012_2024_by_site.csv"));
        var (bcm, million, mmscfd, year) = (table.Require("bcm"), table.Require("flaring_vol_million_m3"), table.Require("mmscfd"), table.Require("year"));
        while (table.Next())
        {
            var days = DateTime.IsLeapYear((int)table.Number(year)!.Value) ? 366 : 365;
            Assert.Equal(table.Number(bcm)!.Value * 1000, table.Number(million)!.Value, 1e-4);
            Assert.Equal(table.Number(bcm)!.Value * 35314.667 / days, table.Number(mmscfd)!.Value, 0.005 * table.Number(mmscfd)!.Value + 1e-6);
        }
    }

    [Fact]
    public void UsSites2019_ByState_AreTheStateSums()
    {
        var sites = SiteCatalogue.Read(SharedData.Require("us-2019-vnf-flares-composition/us_flares_2019.csv")).Sites;

        var byState = SiteTotals.By(sites, s => s.Region).ToDictionary(t => t.Key, t => t.AnnualBcm);

        Assert.Equal(2652, sites.Count);
        Assert.Equal(6.093, byState["ND"], 0.001);
        Assert.Equal(8.735, byState["TX"], 0.001);
        Assert.Equal(1.384, byState["NM"], 0.001);
    }

    [Fact]
    public void Catalogues2017And2019_SteadySites_AreFoundAgain()
    {
        var later = SiteCatalogue.Read(SharedData.Require("vnf-global-2019/gas_flaring_points.csv"));
        Assert.All(later.Sites, s => Assert.InRange(s.DetectionFrequency ?? 0, 0, 1)); // percent in the file
        var index = later.Index();
        var steady = Catalogue2017().Sites.Where(s => s.DetectionFrequency > 0.9 && s.Kind == "upstream").ToList();

        var found = steady.Count(s => index.TryNearest(s.Latitude!.Value, s.Longitude!.Value, 1.5, out _, out _));

        Assert.InRange((double)found / steady.Count, 0.9, 1);
    }

    private static SiteCatalogue Catalogue2017() => SiteCatalogue.Read(SharedData.Require("vnf-global-2017/flares_2017.csv"));

    private static IReadOnlyList<SiteTotal> Upstream(SiteCatalogue catalogue) =>
        SiteTotals.By(catalogue.Sites.Where(s => s.Kind == "upstream"), s => s.CountryCode);

    private static Dictionary<string, double> NationalSheet() =>
        SheetRows().ToDictionary(r => r.Code, r => r.Bcm, StringComparer.Ordinal);

    private static IEnumerable<(string Code, double Bcm)> SheetRows()
    {
        using var table = CsvTable.Open(SharedData.Require("vnf-global-2017/iso_upstream.csv"));
        while (table.Next())
            yield return (table.Text(0)!, table.Number(table.Require("sum_BCM_2017")) ?? 0);
    }
}
