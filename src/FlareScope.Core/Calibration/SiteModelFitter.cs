using FlareScope.Core.Statistics;

namespace FlareScope.Core.Calibration;

/// <summary>Fits one kind of model to all or some of a site's points.</summary>
/// <remarks>Science notes, ground.md section 8, tier 3.</remarks>
/// <param name="data">The points.</param>
/// <param name="kind">A name of <see cref="SiteModelKind"/>.</param>
/// <param name="options">The numbers of the method.</param>
internal sealed class SiteModelFitter(CalibrationData data, string kind, CalibrationOptions options)
{
    private readonly RidgePrior _prior = Prior(data);
    private GaussianKernel? _kernel;

    /// <summary>The points the fits are made from.</summary>
    public CalibrationData Data => data;

    /// <summary>Fits the points with these indices.</summary>
    /// <remarks>A Gaussian process finds its kernel at the first fit, which should be that of all points, and keeps it.</remarks>
    public SiteModel Fit(IReadOnlyList<int> use)
    {
        double[] Pick(double[] all) => [.. use.Select(i => all[i])];
        double[][] rows = [.. use.Select(i => data.Rows[i])];
        switch (kind)
        {
            case SiteModelKind.Bias:
                return new(kind, OnTierTwo: true, Moments.Median(Pick(data.LnAboveTierTwo)), [], Process: null);
            case SiteModelKind.GaussianProcess:
                return new(kind, OnTierTwo: true, 0, data.Features, Process(rows, Pick(data.LnAboveTierTwo)).Posterior);
            default:
                var fit = Linear(rows, Pick(data.LnFlow));
                return new(kind, OnTierTwo: false, fit.Coefficients[0], [.. data.Features.Select((f, j) => f with { Coefficient = fit.Coefficients[j + 1] })], Process: null);
        }
    }

    /// <summary>ln(flow) of one point by a model.</summary>
    public double Predict(SiteModel model, int point) => model.LnFlow(data.LnTierTwo[point], data.Rows[point]);

    /// <summary>How many parameters the points decide.</summary>
    public double EffectiveParameters() => kind switch
    {
        SiteModelKind.Bias => 1,
        SiteModelKind.GaussianProcess => ProcessOfAll().EffectiveParameters(),
        _ => Linear(data.Rows, data.LnFlow).EffectiveParameters,
    };

    /// <summary>Residuals of each point against the fit without it where a formula gives them exactly; else null.</summary>
    public double[]? ExactLeftOut() => kind switch
    {
        SiteModelKind.Ridge => Linear(data.Rows, data.LnFlow).LeftOutResiduals(),
        SiteModelKind.GaussianProcess => ProcessOfAll().LeftOutResiduals(),
        _ => null,
    };

    /// <summary>The same from the fit of all points with its weights held, for sets too large to fit again and again.</summary>
    public double[] FixedWeightLeftOut() => Linear(data.Rows, data.LnFlow).LeftOutResiduals();

    private GaussianProcess ProcessOfAll() => Process(data.Rows, data.LnAboveTierTwo);

    private GaussianProcess Process(IReadOnlyList<double[]> rows, IReadOnlyList<double> aboveTierTwo) =>
        new(_kernel ??= KernelSearch.Find(rows, aboveTierTwo, _prior.Sigma[1..], options.Kernel), rows, aboveTierTwo);

    private LinearFit Linear(IReadOnlyList<double[]> rows, IReadOnlyList<double> y)
    {
        var design = rows.Select(z => (double[])[1, .. z]).ToList();
        return kind == SiteModelKind.Ridge
            ? RidgeRegression.Fit(design, y, _prior, options.Scatter)
            : HuberRegression.Fit(design, y, _prior, options.Scatter, options.ScatterWeight);
    }

    private static RidgePrior Prior(CalibrationData data)
    {
        var scaled = data.Features.Select(f => (Prior: FeatureCatalogue.Prior(f.Name), f.Scale)).ToList();
        return new([0, .. scaled.Select(f => f.Prior.Mean * f.Scale)], [double.PositiveInfinity, .. scaled.Select(f => f.Prior.Sigma * f.Scale)]);
    }
}
