using FlareScope.Vision.Flames;

namespace FlareScope.Vision.Tests.Flames;

public sealed class BorderBandTests
{
    [Fact]
    public void Of_RandomMasks_HoldsTheCellsWithTheOtherSideWithinReach()
    {
        for (var seed = 0; seed < 120; seed++)
        {
            var random = new Random(seed);
            var (width, height, reach) = (random.Next(1, 16), random.Next(1, 16), random.Next(1, 5));
            var band = new BorderBand(width, height, reach);
            for (var round = 0; round < 3; round++) // the same planes serve mask after mask
            {
                var share = random.NextDouble();
                var mask = Enumerable.Range(0, width * height).Select(_ => random.NextDouble() < share * share).ToArray();
                Assert.Equal(Expected(mask, width, height, reach), band.Of(mask));
            }
        }
    }

    private static bool[] Expected(bool[] mask, int width, int height, int reach) =>
    [
        .. mask.Select((own, i) => Enumerable.Range(-reach, (2 * reach) + 1).Any(dy => Enumerable.Range(-reach, (2 * reach) + 1).Any(dx =>
        {
            var (x, y) = ((i % width) + dx, (i / width) + dy);
            return x >= 0 && y >= 0 && x < width && y < height && mask[(y * width) + x] != own;
        }))),
    ];
}
