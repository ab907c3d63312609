using System.Text.Json;
using FlareScope.Core.Analysis;
using FlareScope.Core.Statistics;

namespace FlareScope.Core.Tests.Analysis;

public sealed class AnalysisJsonTests
{
    private static readonly QuantityBand Band = QuantityBand.From(new Quantiles(1, 2, 4), "т/ч");

    [Fact]
    public void Compact_Band_IsOneLineWithItsLettersAsTheyAre() => Assert.Equal(
        """{"unit":"т/ч","reference":null,"p05":1,"p50":2,"p95":4}""", JsonSerializer.Serialize(Band, AnalysisJson.Compact));

    [Fact]
    public void Indented_Band_HasLines() => Assert.Contains("\n", JsonSerializer.Serialize(Band, AnalysisJson.Indented));

    // Not-a-number in a result is a bug that must not reach a file; a number in quotes is a mistake of the writer.
    [Fact]
    public void Compact_NotANumber_IsRefused()
    {
        Assert.ThrowsAny<Exception>(() => JsonSerializer.Serialize(double.NaN, AnalysisJson.Compact));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<double>("\"1\"", AnalysisJson.Compact));
        Assert.True(AnalysisJson.Compact.IsReadOnly);
    }

    [Fact]
    public void Box_AsJson_HasItsCornerAndSizeOnly() => Assert.Equal(
        """{"x":1,"y":2,"width":3,"height":4}""", JsonSerializer.Serialize(new PixelBox(1, 2, 3, 4), AnalysisJson.Compact));

    // 3 x 2 of overlap; 24 + 12 - 6 together.
    [Fact]
    public void IntersectionOverUnion_TwoBoxes_IsWhatOneCountsByHand()
    {
        var (a, b) = (new PixelBox(0, 0, 6, 4), new PixelBox(3, 2, 4, 3));

        Assert.Equal((6.0, 4.0, 24.0), (a.Right, a.Bottom, a.Area));
        Assert.Equal(6, a.IntersectionArea(b));
        Assert.Equal(6.0 / 30, a.IntersectionOverUnion(b), 1e-12);
        Assert.Equal(0, a.IntersectionArea(new(0, 5, 6, 4)));
        Assert.Equal(0, a.IntersectionArea(new(7, 5, 6, 4)));
    }
}
