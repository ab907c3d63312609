using CsCheck;
using FlareScope.Core.Statistics;

namespace FlareScope.Core.Tests.Statistics;

public class QuantilesTests
{
    [Fact]
    public void Of_ZeroToHundred_InterpolatesBetweenNeighbours() =>
        Assert.Equal(new Quantiles(5, 50, 95), Quantiles.Of([.. Enumerable.Range(0, 101).Reverse().Select(i => (double)i)]));

    [Fact]
    public void Of_AnySample_IsOrderedAndInsideIt() => Gen.Double[-1e6, 1e6].Array[1, 50].Sample(sample =>
    {
        var q = Quantiles.Of(sample);
        Assert.True(sample.Min() <= q.P05 && q.P05 <= q.P50 && q.P50 <= q.P95 && q.P95 <= sample.Max());
    });

    [Fact]
    public void Of_EmptySample_IsRefused() => Assert.Throws<ArgumentException>(() => Quantiles.Of([]));
}
