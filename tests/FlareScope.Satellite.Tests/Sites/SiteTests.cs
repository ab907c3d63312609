using CsCheck;
using FlareScope.Core;
using FlareScope.Satellite.Sites;

namespace FlareScope.Satellite.Tests.Sites;

public sealed class SiteTests
{
    [Fact]
    public void TryNearest_RandomPoints_FindsWhatAFullSearchFinds() =>
        Gen.Select(
            Gen.Select(Gen.Double[-89, 89], Gen.Double[-180, 180]),
            Gen.Select(Gen.Double[-0.1, 0.1], Gen.Double[-0.1, 0.1]).Array[1, 40],
            Gen.Double[0.1, 20]).Sample((centre, offsets, radius) =>
        {
            var grid = new PointGrid<int>();
            var points = offsets.Select(o => (Lat: Math.Clamp(centre.Item1 + o.Item1, -90, 90), Lon: Wrap(centre.Item2 + o.Item2))).ToArray();
            for (var i = 0; i < points.Length; i++)
                grid.Add(points[i].Lat, points[i].Lon, i);

            var distances = points.Select(p => Geodesy.DistanceKm(centre.Item1, centre.Item2, p.Lat, p.Lon)).ToArray();
            var found = grid.TryNearest(centre.Item1, centre.Item2, radius, out var nearest, out var distance);

            Assert.Equal(distances.Min() <= radius, found);
            if (found)
            {
                Assert.Equal(distances.Min(), distance, 1e-9);
                Assert.Equal(distances.Min(), distances[nearest], 1e-9);
            }
        });

    [Fact]
    public void DistanceKm_OneDegreeOfLatitude_Is111Point2() =>
        Assert.Equal(111.195, Geodesy.DistanceKm(10, 179.9, 11, 179.9), 3);

    [Fact]
    public void DistanceKm_AcrossTheDateLine_IsShort() =>
        Assert.Equal(0, Geodesy.DistanceKm(60, 180, 60, -180), 6);

    [Theory]
    [InlineData("2024-03-02T07:30:00Z", -103, "2024-03-01")] // Texas, half past midnight
    [InlineData("2024-03-02T03:30:00Z", -103, "2024-03-01")] // Texas, evening before
    [InlineData("2024-03-01T18:30:00Z", 100, "2024-03-01")] // Siberia, after midnight on 2 March
    [InlineData("2024-03-01T22:15:00Z", 47, "2024-03-01")] // Iraq
    public void NightOf_LooksOfOneNight_ShareTheDateOfTheEvening(string utc, double longitude, string night) =>
        Assert.Equal(DateOnly.Parse(night), LocalNight.NightOf(DateTimeOffset.Parse(utc), longitude));

    [Theory]
    [InlineData("Egypt, Arab Rep.", "Egypt")]
    [InlineData("Venezuela, RB", "Venezuela")]
    [InlineData("Russian Federation", "Russia")]
    [InlineData("Syrian Arab Republic", "Syria")]
    [InlineData("Côte d'Ivoire", "Ivory Coast")]
    public void CountryKey_SpellingsOfTwoHouses_AreEqual(string one, string other) =>
        Assert.Equal(CountryNames.Key(other), CountryNames.Key(one));

    [Fact]
    public void Read_PlainList_HasItsSites() => TextTable.WithFile("id,name,lat,lon,operator\nF1,Field 1,31.5,47.5,North Oil\n", path =>
    {
        var catalogue = SiteCatalogue.Read(path);

        var site = Assert.Single(catalogue.Sites);
        Assert.Equal(("F1", "Field 1", 31.5, 47.5, "North Oil"), (site.Id, site.Name, site.Latitude, site.Longitude, site.Operator));
        Assert.Null(catalogue.Notice);
        Assert.Equal(64, catalogue.Source.Sha256.Length);
    });

    [Theory]
    [InlineData("0.87", "0.4", 0.87)]
    [InlineData("87", "40", 0.87)] // percent, as the 2019 catalogue writes it
    public void Read_Catalogue_BringsFrequencyToAShareAndNamesItsOwner(string first, string second, double expected) => TextTable.WithFile(
        $"catalog_id,latitude,longitude,flr_volume,dtc_freq,clr_obs\nA,1,2,0.5,{first},100\nB,1,3,0.1,{second},90\n", path =>
        {
            var catalogue = SiteCatalogue.Read(path);

            Assert.Equal(expected, catalogue.Sites[0].DetectionFrequency!.Value, 9);
            Assert.Equal((0.5, 100), (catalogue.Sites[0].AnnualBcm, catalogue.Sites[0].ClearLooks));
            Assert.Equal(SiteCatalogue.EogNotice, catalogue.Notice);
        });

    [Fact]
    public void Read_ColumnsForEachYear_TakesTheLastOrTheOneAskedFor() => TextTable.WithFile(
        "id_key,Latitude,Longitude,BCM_2015,BCM_2016\nA,1,2,0.5,0.7\n", path =>
        {
            Assert.Equal((0.7, 2016), (SiteCatalogue.Read(path).Sites[0].AnnualBcm, SiteCatalogue.Read(path).Sites[0].Year));
            Assert.Equal(0.5, SiteCatalogue.Read(path, 2015).Sites[0].AnnualBcm);
        });

    [Fact]
    public void Read_GeoJson_HasLongitudeFirst() => TextTable.WithFile(
        """{"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"Point","coordinates":[47.5,31.5]},"properties":{"id":7,"name":"Field 7","operator":"North"}}]}""",
        path =>
        {
            var site = Assert.Single(SiteCatalogue.Read(path).Sites);
            Assert.Equal(("7", "Field 7", 31.5, 47.5, "North"), (site.Id, site.Name, site.Latitude, site.Longitude, site.Operator));
        },
        "sites.geojson");

    [Theory]
    [InlineData("{\"type\":\"FeatureCollection\"", "sites-bad-geojson")]
    [InlineData("{\"features\":[]}", "sites-empty")]
    [InlineData("{\"features\":[{\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[]}}]}", "sites-bad-geojson")]
    [InlineData("{\"features\":[{\"geometry\":{\"type\":\"Point\",\"coordinates\":[31.5,147.5]}}]}", "site-bad-position")]
    [InlineData("id,name,lat,lon\n", "sites-empty")]
    [InlineData("id,name,lat,lon\nA,A,95,10\n", "site-bad-position")]
    [InlineData("id,name,x,y\nA,A,5,10\n", "table-column-missing")]
    public void Read_BadList_SaysWhatIsWrong(string text, string code) => TextTable.WithFile(text, path =>
        Assert.Equal(code, Assert.Throws<UserInputException>(() => SiteCatalogue.Read(path)).Code));

    [Fact]
    public void By_Operator_SumsAndSorts()
    {
        FlareSite Site(string id, string? owner, double bcm) => new(id, id, 0, 0) { Operator = owner, AnnualBcm = bcm };

        var totals = SiteTotals.By([Site("a", "North", 1), Site("b", "South", 5), Site("c", "north", 2), Site("d", null, 0.5)], s => s.Operator);

        Assert.Equal([("South", 1, 5.0), ("North", 2, 3.0), ("unknown", 1, 0.5)], totals.Select(t => (t.Key, t.Sites, t.AnnualBcm)));
    }

    private static double Wrap(double longitude) => longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude;
}
