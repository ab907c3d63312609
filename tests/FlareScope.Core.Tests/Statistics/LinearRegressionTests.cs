using FlareScope.Core.Statistics;

namespace FlareScope.Core.Tests.Statistics;

public sealed class LinearRegressionTests
{
    private static readonly RidgePrior Free = new([0, 0], [double.PositiveInfinity, double.PositiveInfinity]);
    private static readonly RidgePrior Shrunk = new([0, 1], [double.PositiveInfinity, 0.15]);
    private static readonly double[][] Rows = [[1, 0], [1, 1], [1, 2], [1, 3], [1, 5]];
    private static readonly double[] Target = [1.0, 2.9, 5.2, 6.8, 11.1];

    // By hand: mean x 2.2, mean y 5.4, Sxy 29.7... slope = Σ(x-x̄)(y-ȳ)/Σ(x-x̄)².
    [Fact]
    public void Ridge_WithoutPrior_IsLeastSquares()
    {
        var fit = RidgeRegression.Fit(Rows, Target, Free, 1);

        var slope = Rows.Zip(Target, (r, y) => (r[1] - 2.2) * (y - 5.4)).Sum() / Rows.Sum(r => (r[1] - 2.2) * (r[1] - 2.2));
        Assert.Equal(slope, fit.Coefficients[1], 1e-10);
        Assert.Equal(5.4 - 2.2 * slope, fit.Coefficients[0], 1e-10);
        Assert.Equal(2, fit.EffectiveParameters, 1e-10);
    }

    [Fact]
    public void Ridge_TightPrior_PullsTheSlopeButLeavesTheIntercept()
    {
        var fit = RidgeRegression.Fit(Rows, Target, Shrunk with { Sigma = [double.PositiveInfinity, 1e-6] }, 0.25);

        Assert.Equal(1, fit.Coefficients[1], 1e-6);
        Assert.Equal(5.4 - 2.2, fit.Coefficients[0], 1e-5);
        Assert.Equal(1, fit.EffectiveParameters, 1e-6);
    }

    [Fact]
    public void LeftOutResiduals_Ridge_AreThoseOfFittingAgain()
    {
        var shortcut = RidgeRegression.Fit(Rows, Target, Shrunk, 0.25).LeftOutResiduals();

        for (var i = 0; i < Rows.Length; i++)
        {
            var without = RidgeRegression.Fit(
                [.. Rows.Where((_, k) => k != i)], [.. Target.Where((_, k) => k != i)], Shrunk, 0.25);
            Assert.Equal(Target[i] - without.Predict(Rows[i]), shortcut[i], 1e-9);
        }
    }

    [Fact]
    public void Huber_OneWildPoint_HardlyMovesTheLine()
    {
        double[][] rows = [.. Enumerable.Range(0, 15).Select(i => (double[])[1, i])];
        double[] clean = [.. Enumerable.Range(0, 15).Select(i => 1 + 2.0 * i + (i % 2 == 0 ? 0.05 : -0.05))];
        double[] wild = [.. clean.Select((y, i) => i == 14 ? y + 20 : y)];

        var robust = HuberRegression.Fit(rows, wild, Free, 0.25, 4);
        var plain = RidgeRegression.Fit(rows, wild, Free, 0.25);

        Assert.Equal(2, robust.Coefficients[1], 0.05);
        Assert.True(Math.Abs(plain.Coefficients[1] - 2) > 0.4);
    }

    [Fact]
    public void Ridge_TooFewRows_IsABug() =>
        Assert.Throws<ArgumentException>(() => RidgeRegression.Fit([[1, 2]], [1], Free, 1));
}
