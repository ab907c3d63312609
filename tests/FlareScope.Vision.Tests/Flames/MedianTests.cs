using FlareScope.Vision.Flames;

namespace FlareScope.Vision.Tests.Flames;

public sealed class MedianTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(24)]
    [InlineData(25)]
    [InlineData(1000)]
    public void Quantile_AnyOrder_IsTheValueThatSortingWouldPutThere(int count)
    {
        var random = new Random(count);
        for (var round = 0; round < 40; round++)
        {
            // Few different values: equal ones are what a partition gets wrong.
            var values = Enumerable.Range(0, count).Select(_ => (float)random.Next(round % 2 == 0 ? 4 : 100_000)).ToList();
            var sorted = values.Order().ToList();
            foreach (var share in new[] { 0, 0.02, 0.1, 0.5, 0.98, 1 })
                Assert.Equal(sorted[Math.Min(count - 1, (int)(share * count))], Median.Quantile(values, share));
        }
    }

    [Fact]
    public void Of_ValuesThatAreNoNumbers_LeavesThemOut()
    {
        Assert.Equal(2, Median.Of([float.NaN, 3, 1, float.NaN, 2]));
        Assert.True(float.IsNaN(Median.Of([float.NaN])));
        Assert.True(float.IsNaN(Median.Of([])));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(60)]
    public void Running_ValuesWithGaps_IsTheMedianOfEachWindow(int reach)
    {
        var random = new Random(reach);
        var values = Enumerable.Range(0, 40).Select(i => i is > 10 and < 15 ? float.NaN : random.Next(6)).ToArray();
        var expected = Enumerable.Range(0, values.Length)
            .Select(i => Median.Of([.. values[Math.Max(0, i - reach)..Math.Min(values.Length, i + reach + 1)]]));
        Assert.Equal(expected, Median.Running(values, reach));
    }
}
