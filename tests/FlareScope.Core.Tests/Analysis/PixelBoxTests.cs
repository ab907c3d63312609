using CsCheck;
using FlareScope.Core.Analysis;

namespace FlareScope.Core.Tests.Analysis;

public class PixelBoxTests
{
    private static readonly Gen<PixelBox> AnyBox = Gen.Select(
        Gen.Double[-50, 50], Gen.Double[-50, 50], Gen.Double[0.1, 60], Gen.Double[0.1, 60], (x, y, w, h) => new PixelBox(x, y, w, h));

    [Fact]
    public void IntersectionOverUnion_BothBoxesScaledAndMoved_StaysTheSame() =>
        Gen.Select(AnyBox, AnyBox, Gen.Double[0.1, 20], Gen.Double[-100, 100]).Sample((a, b, factor, shift) =>
            Assert.Equal(a.IntersectionOverUnion(b), Moved(a, factor, shift).IntersectionOverUnion(Moved(b, factor, shift)), 1e-9));

    [Fact]
    public void IntersectionOverUnion_AnyTwoBoxes_IsSymmetricAndBetweenZeroAndOne() =>
        Gen.Select(AnyBox, AnyBox).Sample((a, b) =>
        {
            Assert.Equal(a.IntersectionOverUnion(b), b.IntersectionOverUnion(a), 1e-12);
            Assert.InRange(a.IntersectionOverUnion(b), 0, 1);
            Assert.Equal(1, a.IntersectionOverUnion(a), 1e-12);
        });

    [Fact]
    public void IntersectionOverUnion_BoxesThatOnlyTouch_IsZero() =>
        Assert.Equal(0, new PixelBox(0, 0, 10, 10).IntersectionOverUnion(new PixelBox(10, 0, 10, 10)));

    private static PixelBox Moved(PixelBox b, double factor, double shift) =>
        new(b.X * factor + shift, b.Y * factor - shift, b.Width * factor, b.Height * factor);
}
