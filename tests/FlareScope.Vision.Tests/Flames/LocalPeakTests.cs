using FlareScope.Vision.Flames;

namespace FlareScope.Vision.Tests.Flames;

public sealed class LocalPeakTests
{
    [Fact]
    public void Shares_HaloAndSeparatePuff_HaloIsMeasuredByItsCoreAndThePuffByItself()
    {
        // One row: a halo falling from a core, a gap, and a puff three times dimmer than the core.
        float[] light = [0.2f, 0.5f, 0.9f, 0.5f, 0.2f, 0.05f, 0.2f, 0.3f, 0.2f];
        var mask = Enumerable.Repeat(true, light.Length).ToArray();
        var shares = LocalPeak.Shares(mask, light, light.Length);
        Assert.Equal(0.2f / 0.9f, shares[0], 5);
        Assert.Equal(1, shares[2]);
        Assert.Equal(0.2f / 0.9f, shares[4], 5);
        Assert.Equal(0.05f / 0.9f, shares[5], 5);
        Assert.Equal(0.2f / 0.3f, shares[6], 5);
        Assert.Equal(1, shares[7]);
    }

    [Fact]
    public void Shares_CellsOutsideTheMask_AreZeroAndJoinNothing()
    {
        float[] light = [1f, 0.5f, 0.4f];
        Assert.Equal([1f, 0f, 1f], LocalPeak.Shares([true, false, true], light, 3));
    }
}
