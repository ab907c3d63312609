using FlareScope.Core.Statistics;

namespace FlareScope.Core.Tests.Statistics;

public sealed class GaussianProcessTests
{
    private static readonly GaussianKernel Kernel = new(0.7, [0.2], 0.3, 1, 0.1);
    private static readonly double[][] Rows = [[-1.5], [-0.7], [0], [0.4], [1.3]];
    private static readonly double[] Target = [0.3, 0.1, -0.2, 0.05, 0.4];

    // One observation of one constant: posterior mean = y σ²/(σ² + noise²).
    [Fact]
    public void Mean_OneObservation_IsTheShrunkObservation()
    {
        var process = new GaussianProcess(new(0.5, [0], 0, 1, 0.5), [[0.0]], [2.0]);

        Assert.Equal(1.0, process.Posterior.Mean([3.0]), 1e-12);
        Assert.Equal(-0.5 * (4 / 0.5 + Math.Log(0.5) + Math.Log(2 * Math.PI)), process.LogEvidence, 1e-12);
        Assert.Equal(0.5, process.EffectiveParameters(), 1e-12);
    }

    [Fact]
    public void LeftOutResiduals_AnyKernel_AreThoseOfFittingAgain()
    {
        var shortcut = new GaussianProcess(Kernel, Rows, Target).LeftOutResiduals();

        for (var i = 0; i < Rows.Length; i++)
        {
            var without = new GaussianProcess(Kernel, [.. Rows.Where((_, k) => k != i)], [.. Target.Where((_, k) => k != i)]);
            Assert.Equal(Target[i] - without.Posterior.Mean(Rows[i]), shortcut[i], 1e-9);
        }
    }

    [Fact]
    public void Find_BentFunction_PrefersTheKernelThatMadeIt()
    {
        var random = new SeededRandom(3);
        double[][] rows = [.. Enumerable.Range(0, 20).Select(i => (double[])[i / 5.0 - 2])];
        double[] target = [.. rows.Select(r => 0.4 * Math.Sin(2.5 * r[0]) + 0.05 * random.NextNormal())];
        var bounds = new KernelBounds(0.7, new(0.02, 0.8), new(0.3, 10), new(0.02, 0.6));

        var found = KernelSearch.Find(rows, target, [0.15], bounds);

        Assert.InRange(found.Noise, 0.03, 0.08);
        Assert.InRange(found.Signal, 0.15, 0.8);
        Assert.InRange(found.LengthScale, 0.3, 1.2);
        var process = new GaussianProcess(found, rows, target).Posterior;
        Assert.Equal(0.4 * Math.Sin(2.5 * 0.55), process.Mean([0.55]), 0.05);
    }

    [Fact]
    public void StudentP95_KnownTable_IsMet()
    {
        Assert.Equal(6.3138, StudentDistribution.P95(1), 1e-3);
        Assert.Equal(1.8595, StudentDistribution.P95(8), 1e-3);
    }
}
