using FlareScope.Satellite.Watch;

namespace FlareScope.Satellite.Tests.Watch;

/// <summary>The configurations in the guides are ones that the program takes.</summary>
public sealed class GuideTests
{
    [Theory]
    [InlineData("satellite-watch.md")]
    [InlineData("satellite-watch.ru.md")]
    public void Guide_WorkedConfiguration_IsUnderstood(string name)
    {
        var root = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(root, "FlareScope.slnx")))
            root = Path.GetDirectoryName(root)!;
        var guide = File.ReadAllText(Path.Combine(root, "docs", "guide", name));

        var config = WatchConfigReader.Parse(guide.Split("```json")[1].Split("```")[0], name, _ => []);

        Assert.Equal(["pad-1", "pad-2"], Assert.Single(config.Areas).Sites.Select(s => s.Id));
        Assert.Equal([SourceKind.Firms, SourceKind.Nightfire, SourceKind.Stac, SourceKind.Stac], config.Sources.Select(s => s.Kind));
        Assert.Equal(["firms-noaa20", "nightfire-npp"], config.Sources[3].CuedBy);
    }
}
