using FlareScope.Core;
using FlareScope.Core.Analysis;
using FlareScope.Datasets.Formats;

namespace FlareScope.Datasets.Tests.Formats;

public sealed class YoloLabelFileTests
{
    [Fact]
    public void Parse_BoxAndPolygon_GivesTwoBoxes()
    {
        var boxes = Parse("0 0.5 0.25 0.2 0.1\n\n1 0.1 0.2 0.5 0.2 0.5 0.6 0.1 0.4\n");

        Assert.Equal(new NormalisedBox(DetectionClass.Flame, 0.5, 0.25, 0.2, 0.1), boxes[0]);
        Assert.Equal((DetectionClass.Smoke, 0.3, 0.4, 0.4, 0.4), Rounded(boxes[1]));
    }

    [Fact]
    public void Parse_EmptyText_IsANegative() => Assert.Empty(Parse(""));

    [Fact]
    public void Read_MissingFile_IsANegative() =>
        Assert.Empty(YoloLabelFile.Read("nowhere.txt", YoloLabelFile.DefaultClass));

    [Fact]
    public void Parse_UnknownClass_LeavesItOut() => Assert.Empty(Parse("2 0.5 0.5 0.1 0.1"));

    [Theory]
    [InlineData("0 0.5 0.5 0.1")]
    [InlineData("0 0.5 0.5 0.1 0.1 0.2")]
    [InlineData("flame 0.5 0.5 0.1 0.1")]
    [InlineData("0 0.5 0,5 0.1 0.1")]
    [InlineData("0 320 240 40 40")]
    [InlineData("0 NaN 0.5 0.1 0.1")]
    public void Parse_BrokenLine_NamesTheLine(string line)
    {
        var failure = Assert.Throws<UserInputException>(() => Parse("0 0.5 0.5 0.1 0.1\n" + line));

        Assert.Equal("label-invalid", failure.Code);
        Assert.Contains("line 2", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ToPixels_Box_ScalesByThePicture()
    {
        var box = new NormalisedBox(DetectionClass.Smoke, 0.5, 0.5, 0.25, 0.5).ToPixels(400, 200);

        Assert.Equal(new PixelBox(150, 50, 100, 100), box.Box);
    }

    private static IReadOnlyList<NormalisedBox> Parse(string text) =>
        YoloLabelFile.Parse(text, "a.txt", YoloLabelFile.DefaultClass);

    private static (DetectionClass, double, double, double, double) Rounded(NormalisedBox box) =>
        (box.Class, Math.Round(box.CentreX, 9), Math.Round(box.CentreY, 9), Math.Round(box.Width, 9), Math.Round(box.Height, 9));
}
