using CsCheck;
using FlareScope.Vision.Flames;

namespace FlareScope.Vision.Tests.Flames;

public sealed class ContourTests
{
    [Fact]
    public void Follow_Disc_EnclosesItsArea()
    {
        var contour = Contour.Follow(Masks.Of(100, 100, (x, y) => double.Hypot(x - 50, y - 50) < 30));
        Assert.Equal(Math.PI * 900, Area(contour), 60.0);
        Assert.All(contour, p => Assert.Equal(30, double.Hypot(p.X - 50.5, p.Y - 50.5), 1.5));
    }

    [Fact]
    public void Follow_TwoParts_OutlinesTheLarger()
    {
        var contour = Contour.Follow(Masks.Of(100, 100, (x, y) => x < 40 && y < 40 || (x > 60 && y > 80)));
        Assert.All(contour, p => Assert.True(p.X <= 40 && p.Y <= 40));
    }

    [Fact]
    public void Follow_AnyMask_EndsWithAtMostTwoHundredPointsInsideThePicture() =>
        Gen.Bool.Array[24 * 24].Where(cells => cells.Contains(true)).Sample(cells =>
        {
            var contour = Contour.Follow(Masks.Of(24, 24, (x, y) => cells[(y * 24) + x]));
            Assert.InRange(contour.Count, 3, 200);
            Assert.All(contour, p => Assert.True(p.X is >= 0 and <= 24 && p.Y is >= 0 and <= 24));
        });

    [Fact]
    public void Follow_RaggedLargeFlame_IsSimplifiedButKeepsItsArea()
    {
        var random = new Random(3);
        var ragged = Enumerable.Range(0, 300).Select(_ => random.Next(8)).ToArray();
        var mask = Masks.Of(300, 300, (x, y) => x > 40 + ragged[y] && x < 250 - ragged[(y * 7) % 300] && y is > 20 and < 280);
        var contour = Contour.Follow(mask);
        Assert.InRange(contour.Count, 4, 200);
        Assert.Equal(1, Area(contour) / mask.AreaPx, 0.03);
    }

    private static double Area(IReadOnlyList<PicturePoint> points)
    {
        double sum = 0;
        for (var i = 0; i < points.Count; i++)
        {
            var (a, b) = (points[i], points[(i + 1) % points.Count]);
            sum += (a.X * b.Y) - (b.X * a.Y);
        }

        return Math.Abs(sum) / 2;
    }
}
