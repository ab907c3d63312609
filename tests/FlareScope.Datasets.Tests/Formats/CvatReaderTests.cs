using FlareScope.Core;
using FlareScope.Datasets.Formats;
using FlareScope.Datasets.Formats.Cvat;

namespace FlareScope.Datasets.Tests.Formats;

public sealed class CvatReaderTests : IDisposable
{
    private const string Meta = "<meta><task><labels><label><name>Flare</name></label><label><name>person</name></label></labels></task></meta>";
    private readonly DataFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public void Read_BoxesPolygonsAndSubset_AreTaken()
    {
        var picture = Read($"""
            <annotations>{Meta}
            <image id="0" name="a/x.png" subset="val" width="200" height="100">
              <box label="Flare" occluded="0" xtl="20" ytl="10" xbr="60" ybr="60"><attribute name="score">0.5</attribute></box>
              <polygon label="person" points="0.00,0.00;100.00,0.00;100.00,50.00"/>
            </image></annotations>
            """).Pictures.Single();

        Assert.Equal(("a/x.png", "a", "val", 200, 100), (picture.File.Name, picture.File.Source, picture.File.Split, picture.Width, picture.Height));
        var (box, outline) = (picture.Objects[0], picture.Objects[1]);
        Assert.Equal(("flame", 0.1, 0.1, 0.3, 0.6, 0.5), (box.Class, Math.Round(box.Left, 9), box.Top, Math.Round(box.Right, 9), Math.Round(box.Bottom, 9), box.Score!.Value));
        Assert.Equal(("person", 0.5, 0.5), (outline.Class, outline.Outline![2].X, outline.Outline[2].Y));
    }

    [Fact]
    public void Read_TurnedBox_TurnsAboutItsCentre()
    {
        var thing = Read($"""<annotations>{Meta}<image id="0" name="x.png" width="200" height="100"><box label="Flare" xtl="80" ytl="40" xbr="120" ybr="60" rotation="90"/></image></annotations>""").Pictures.Single().Objects.Single();

        Assert.Equal((0.45, 0.3, 0.55, 0.7), (Math.Round(thing.Left, 9), Math.Round(thing.Top, 9), Math.Round(thing.Right, 9), Math.Round(thing.Bottom, 9)));
    }

    [Theory]
    [InlineData("<box label=\"Flare\" xtl=\"NaN\" ytl=\"1\" xbr=\"2\" ybr=\"3\"/>", "figure-not-finite")]
    [InlineData("<box label=\"Flare\" xtl=\"9\" ytl=\"1\" xbr=\"2\" ybr=\"3\"/>", "box-empty")]
    [InlineData("<box label=\"Flare\" xtl=\"one\" ytl=\"1\" xbr=\"2\" ybr=\"3\"/>", "cvat-invalid")]
    [InlineData("<box label=\"ghost\" xtl=\"0\" ytl=\"1\" xbr=\"2\" ybr=\"3\"/>", "class-unknown")]
    [InlineData("<box label=\"Flare\" xtl=\"900\" ytl=\"1\" xbr=\"950\" ybr=\"3\"/>", "figure-out-of-range")]
    [InlineData("<polygon label=\"Flare\" points=\"0,0;1,1\"/>", "cvat-invalid")]
    [InlineData("<mask label=\"Flare\" rle=\"1\"/>", "shape-left-out")]
    public void Read_BrokenShape_IsAFaultWithItsLine(string shape, string code)
    {
        var set = Read($"<annotations>{Meta}\n<image id=\"0\" name=\"x.png\" width=\"200\" height=\"100\">{shape}</image>\n<image id=\"1\" name=\"y.png\" width=\"200\" height=\"100\"/></annotations>");

        var fault = Assert.Single(set.Faults);
        Assert.Equal((code, 2), (fault.Code, fault.Line));
        Assert.Equal([code == "shape-left-out", true], set.Pictures.Select(p => p.IsWhole));
    }

    [Fact]
    public void Read_CutOff_KeepsWhatCameBefore()
    {
        var set = Read($"<annotations>{Meta}\n<image id=\"0\" name=\"x.png\" width=\"200\" height=\"100\"/>\n<image id=\"1\" na");

        Assert.Equal(["x.png"], set.Pictures.Select(p => p.File.Name));
        Assert.Equal(("cvat-invalid", 3), (set.Faults.Single().Code, set.Faults.Single().Line));
    }

    [Theory]
    [InlineData("<!DOCTYPE annotations [<!ENTITY a \"b\">]><annotations/>")]
    [InlineData("<!DOCTYPE annotations SYSTEM \"file:///etc/passwd\"><annotations/>")]
    [InlineData("<something/>")]
    [InlineData("no xml")]
    [InlineData("")]
    public void Read_DtdOrNoCvat_IsRefused(string text) =>
        Assert.Equal("cvat-invalid", Assert.Throws<UserInputException>(() => Read(text)).Code);

    [Fact]
    public void Read_NameThatLeavesTheFolder_IsAFault()
    {
        var set = Read("<annotations><image id=\"0\" name=\"../x.png\" width=\"2\" height=\"1\"/></annotations>");
        Assert.Empty(set.Pictures);
        Assert.Single(set.Faults);
    }

    private LabelledDataset Read(string text) => CvatReader.Read(_data.Text("annotations.xml", text)["annotations.xml"]);
}
