using CsCheck;
using FlareScope.Core.Analysis;
using FlareScope.Vision.Inference;

namespace FlareScope.Vision.Tests.Inference;

public sealed class NmsTests
{
    private static readonly Gen<ScoredBox[]> Boxes = Gen.Select(
        Gen.Int[0, 2], Gen.Int[0, 10], Gen.Int[0, 50], Gen.Int[0, 50], Gen.Int[1, 30],
        (c, score, x, y, side) => new ScoredBox(c, score / 10f, new PixelBox(x, y, side, side))).Array[0, 40];

    [Fact]
    public void Suppress_AnyBoxes_NoTwoKeptOnesOfAClassOverlapAndEveryDroppedOneDoes() =>
        Boxes.Sample(boxes =>
        {
            var kept = Suppress(boxes, 0.45);
            for (var i = 0; i < kept.Count; i++)
            {
                for (var j = 0; j < i; j++)
                    Assert.False(kept[i].ClassIndex == kept[j].ClassIndex && kept[i].Box.IntersectionOverUnion(kept[j].Box) > 0.45);
            }

            Assert.All(boxes.Except(kept), dropped => Assert.Contains(
                kept, k => k.ClassIndex == dropped.ClassIndex && k.Score >= dropped.Score && k.Box.IntersectionOverUnion(dropped.Box) > 0.45));
        });

    [Fact]
    public void Suppress_AnyBoxes_BestScoreComesFirst() =>
        Boxes.Sample(boxes =>
        {
            var kept = Suppress(boxes, 0.45);
            return kept.Zip(kept.Skip(1)).All(pair => pair.First.Score >= pair.Second.Score);
        });

    [Fact]
    public void Suppress_SameScoreTwice_KeepsTheOneGivenFirst()
    {
        var first = new ScoredBox(0, 0.5f, new PixelBox(0, 0, 10, 10));
        var second = first with { Box = new PixelBox(1, 0, 10, 10) };
        Assert.Equal([first], Suppress([first, second], 0.45));
        Assert.Equal([second], Suppress([second, first], 0.45));
    }

    [Fact]
    public void Suppress_SameBoxOfTwoClasses_KeepsBoth()
    {
        var flame = new ScoredBox(0, 0.5f, new PixelBox(0, 0, 10, 10));
        Assert.Equal(2, Suppress([flame, flame with { ClassIndex = 1 }], 0.45).Count);
    }

    [Fact]
    public void Suppress_ThousandsOfSeparateBoxes_StopsAtTheLimit() =>
        Assert.Equal(Nms.MaxBoxes, Suppress([.. Enumerable.Range(0, 5000).Select(i => new ScoredBox(0, 0.1f, new PixelBox(20 * i, 0, 10, 10)))], 0.5).Count);

    private static List<ScoredBox> Suppress(ScoredBox[] boxes, double iou)
    {
        var kept = new List<ScoredBox>();
        Nms.Suppress(boxes, iou, kept);
        return kept;
    }
}
