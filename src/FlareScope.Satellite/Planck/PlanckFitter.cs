using static FlareScope.Satellite.Planck.PlanckModel;

namespace FlareScope.Satellite.Planck;

/// <summary>Temperature and area of a hot source from the radiances of one pixel, by weighted least squares.</summary>
/// <remarks>
/// Science notes, satellite.md section 1.3. Single: L = e B(λ,T). Dual: L = e B(λ,T) + (1-e) B(λ,T_background). The best
/// point of a coarse grid starts a bounded Levenberg-Marquardt search over (ln e, T[, T_background]); transmission is taken
/// as 1 (radiance at the top of the atmosphere).
/// </remarks>
/// <param name="options">Bounds and weights.</param>
public sealed class PlanckFitter(PlanckFitOptions options)
{
    private const double GridK = 50;
    private const double BackgroundGridK = 10;

    /// <summary>One Planck curve.</summary>
    /// <param name="bands">Two bands or more.</param>
    /// <exception cref="ArgumentException">Fewer than two bands, or a radiance or wavelength that is not above 0.</exception>
    public PlanckFit Single(IReadOnlyList<BandRadiance> bands)
    {
        Check(bands, 2);
        var model = new PlanckModel(bands, options, dual: false);
        var start = Grid(options.MinTemperatureK, options.MaxTemperatureK, GridK).Select(t => model.BestScaling([0, t])).MinBy(model.ChiSquared)!;
        return Search(model, start);
    }

    /// <summary>Two Planck curves: the source and the rest of the pixel.</summary>
    /// <param name="bands">Three bands or more, at least one of them above 3 µm, where the background glows.</param>
    /// <exception cref="ArgumentException">Fewer than three bands, none above 3 µm, or a value that is not above 0.</exception>
    public PlanckFit Dual(IReadOnlyList<BandRadiance> bands)
    {
        Check(bands, 3);
        if (bands.All(b => b.WavelengthUm <= 3))
            throw new ArgumentException("A dual fit needs a band above 3 µm: nothing else sees the background.", nameof(bands));
        var model = new PlanckModel(bands, options, dual: true);
        var start = (
            from background in Grid(options.MinBackgroundK, options.MaxBackgroundK, BackgroundGridK)
            from source in Grid(options.MinTemperatureK, options.MaxTemperatureK, GridK)
            select model.BestScaling([0, source, background])).MinBy(model.ChiSquared)!;
        return Search(model, start);
    }

    /// <summary>The source's share of the pixel from one band, when its temperature is assumed.</summary>
    /// <param name="band">The band.</param>
    /// <param name="temperatureK">Assumed temperature, K.</param>
    /// <exception cref="ArgumentException">A value is not above 0.</exception>
    public PlanckFit OneBand(BandRadiance band, double temperatureK)
    {
        Check([band], 1);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(temperatureK);
        var share = band.Radiance / BlackBody.Radiance(band.WavelengthUm, temperatureK);
        var within = Math.Clamp(share, options.MinScalingFactor, options.MaxScalingFactor);
        return new(temperatureK, within, null, 0, AtBound: within != share);
    }

    private PlanckFit Search(PlanckModel model, double[] start)
    {
        var best = BoundedLeastSquares.Minimise(model, start, options.MaxIterations);
        return new(
            best[SourceTemperature],
            Math.Exp(best[LnScaling]),
            best.Length > BackgroundTemperature ? best[BackgroundTemperature] : null,
            model.ChiSquared(best),
            model.AtBound(best));
    }

    private static IEnumerable<double> Grid(double from, double to, double step)
    {
        for (var value = from; value <= to; value += step)
            yield return value;
    }

    private static void Check(IReadOnlyList<BandRadiance> bands, int least)
    {
        if (bands.Count < least)
            throw new ArgumentException($"This fit needs {least} bands or more.", nameof(bands));
        if (bands.Any(b => !(b.WavelengthUm > 0 && b.Radiance > 0 && b.Sigma is null or > 0)))
            throw new ArgumentException("Every wavelength, radiance and sigma must be above 0.", nameof(bands));
    }
}
