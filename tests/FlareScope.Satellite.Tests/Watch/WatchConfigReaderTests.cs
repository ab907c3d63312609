using FlareScope.Core;
using FlareScope.Satellite.Sites;
using FlareScope.Satellite.Watch;

namespace FlareScope.Satellite.Tests.Watch;

public sealed class WatchConfigReaderTests
{
    private const string Area = """{"id":"north","bbox":[73,61,74,62]}""";
    private const string Source = """{"id":"s2","kind":"stac","collection":"sentinel-2-c1-l2a"}""";

    [Fact]
    public void Parse_SmallestFile_FillsInTheRest()
    {
        var config = WatchConfigReader.Parse(File(Area, Source), "watch.json", NoList);

        var source = Assert.Single(config.Sources);
        Assert.Equal((SourceKind.Stac, TimeSpan.FromHours(3), 5, "earth-search", 100.0), (source.Kind, source.Every, source.Days, source.Catalogue, source.MaxCloudPercent));
        Assert.Equal("north", Assert.Single(config.Areas).Name);
    }

    [Fact]
    public void Parse_AreaOfSitesOnly_GetsABoxAroundThem()
    {
        var area = WatchConfigReader.Parse(File("""{"id":"north","sites":[{"id":"a","lat":61.0,"lon":73.0},{"id":"b","lat":61.5,"lon":73.4}]}""", Source), "watch.json", NoList).Areas[0];

        Assert.All(area.Sites, site => Assert.True(area.Box.Contains(site.Lat, site.Lon)));
        Assert.Equal(72.98, area.Box.West, 10);
    }

    [Fact]
    public void Parse_ListOfSites_GivesAnAreaThoseInsideItsBox()
    {
        string? read = null;
        var area = WatchConfigReader.Parse(File("""{"id":"a","bbox":[73,61,74,62],"sitesFile":"sites.csv"}""", Source), "watch.json", path =>
        {
            read = path;
            return [new FlareSite("in", "In", 61.5, 73.5), new FlareSite("out", "Out", 50, 73.5), new FlareSite("nowhere", "Nowhere", null, null)];
        }).Areas[0];

        Assert.Equal("sites.csv", read);
        Assert.Equal("in", Assert.Single(area.Sites).Id);
    }

    [Theory]
    [InlineData("""{"id":"a","bbox":[73,61,181,62]}""", "longitude outside -180..180")]
    [InlineData("""{"id":"a","bbox":[73,-91,74,62]}""", "latitude outside -90..90")]
    [InlineData("""{"id":"a","bbox":[74,61,73,62]}""", "west is greater than east")]
    [InlineData("""{"id":"a","bbox":[73,62,74,61]}""", "south is above north")]
    [InlineData("""{"id":"a","bbox":[73,61,74]}""", "has 3 numbers")]
    [InlineData("""{"id":"a"}""", "neither a bbox")]
    [InlineData("""{"bbox":[73,61,74,62]}""", "areas[0] needs an \"id\"")]
    [InlineData("""{"id":"a/../b","bbox":[73,61,74,62]}""", "areas[0] needs an \"id\"")]
    [InlineData("null", "areas[0] needs an \"id\"")]
    [InlineData("""{"id":"a","bbox":[73,61,74,62]},{"id":"A","bbox":[73,61,74,62]}""", "area id 'a' is used twice")]
    [InlineData("""{"id":"a","bbox":[73,61,74,62],"sites":[{"id":"x","lat":50,"lon":73.5}]}""", "outside the bbox")]
    [InlineData("""{"id":"a","bbox":[73,61,74,62],"sites":[{"id":"x","lat":99,"lon":73.5}]}""", "site 'x' needs")]
    [InlineData("""{"id":"a","bbox":[73,61,74,62],"sites":[{"id":"x","lat":61.5}]}""", "site 'x' needs")]
    [InlineData("""{"id":"a","sites":[{"id":"x","lat":61,"lon":73},{"id":"x","lat":61,"lon":73}]}""", "site id 'x' is used twice")]
    [InlineData("""{"id":"a","bbox":[170,61,-170,62]}""", "crosses the antimeridian")]
    [InlineData("""{"id":"a","box":[73,61,74,62]}""", "areas[0]")]
    [InlineData("""{"id":"a","bbox":"73,61,74,62"}""", "areas[0].bbox is not understood")]
    [InlineData("", "\"areas\" is empty")]
    public void Parse_WrongArea_SaysWhatWhereAndHow(string areas, string words) => Refused(File(areas, Source), words);

    [Theory]
    [InlineData("""{"id":"x","kind":"radar"}""", "source 'x' has the unknown kind 'radar'; use firms, nightfire or stac.")]
    [InlineData("""{"id":"x"}""", "unknown kind")]
    [InlineData("""{"kind":"firms"}""", "sources[0] needs an \"id\"")]
    [InlineData("""{"id":"x","kind":"firms"},{"id":"x","kind":"nightfire"}""", "source id 'x' is used twice")]
    [InlineData("""{"id":"x","kind":"firms","product":"VIIRS"}""", "no product 'VIIRS'")]
    [InlineData("""{"id":"x","kind":"firms","days":6}""", "use 1..5")]
    [InlineData("""{"id":"x","kind":"firms","cuedBy":["x"]}""", "only stac sources")]
    [InlineData("""{"id":"x","kind":"nightfire","satellite":"terra"}""", "use npp or noaa20")]
    [InlineData("""{"id":"x","kind":"stac"}""", "names no collection")]
    [InlineData("""{"id":"x","kind":"stac","collection":"c","catalogue":"mine"}""", "no catalogue 'mine'")]
    [InlineData("""{"id":"x","kind":"stac","collection":"c","everyMinutes":1}""", "everyMinutes 1; use 5..")]
    [InlineData("""{"id":"x","kind":"stac","collection":"c","everyMinutes":-1e300}""", "everyMinutes -1; use 5..")]
    [InlineData("""{"id":"x","kind":"stac","collection":"c","everyMinutes":60,"jitterMinutes":61}""", "jitterMinutes 61; use 0..60")]
    [InlineData("""{"id":"x","kind":"stac","collection":"c","maxCloudPercent":101}""", "maxCloudPercent outside 0..100")]
    [InlineData("""{"id":"x","kind":"stac","collection":"c","areas":["south"]}""", "names the area 'south'")]
    [InlineData("""{"id":"x","kind":"stac","collection":"c","cuedBy":["firms"]}""", "cued by 'firms', which is no firms or nightfire source")]
    [InlineData("""{"id":"x","kind":"stac","collection":"c","address":"file:///etc"}""", "address that is refused")]
    [InlineData("""{"id":"x","kind":"stac","collection":"c","address":"nowhere"}""", "no address")]
    [InlineData("", "\"sources\" is empty")]
    public void Parse_WrongSource_SaysWhatWhereAndHow(string sources, string words) => Refused(File(Area, sources), words);

    [Theory]
    [InlineData("{", "is not understood (line 1)")]
    [InlineData("[]", "is not understood")]
    [InlineData("null", "\"areas\" is empty")]
    [InlineData("{\n\"areas\": [,]}", "(line 2)")]
    public void Parse_NoConfiguration_SaysTheLine(string text, string words) => Refused(text, words);

    private static void Refused(string text, string words)
    {
        var wrong = Assert.Throws<UserInputException>(() => WatchConfigReader.Parse(text, "watch.json", NoList));

        Assert.Contains(words, wrong.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', wrong.Message);
    }

    private static IReadOnlyList<FlareSite> NoList(string path) => throw new InvalidOperationException(path);

    private static string File(string areas, string sources) => $$"""{"areas":[{{areas}}],"sources":[{{sources}}]}""";
}
