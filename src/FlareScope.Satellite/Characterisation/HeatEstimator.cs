using FlareScope.Core.Statistics;
using FlareScope.Satellite.Planck;
using FlareScope.Satellite.Radiometry;

namespace FlareScope.Satellite.Characterisation;

/// <summary>Heat by Monte Carlo over noise and texture, calibration and, where it is assumed, temperature.</summary>
/// <remarks>Black body, no atmosphere: what a satellite sees from above. Science notes, satellite.md section 2.3.</remarks>
/// <param name="parameters">The declared numbers; the defaults when null.</param>
public sealed class HeatEstimator(HeatParameters? parameters = null)
{
    private readonly HeatParameters _p = parameters ?? HeatParameters.Default;

    /// <summary>Estimates.</summary>
    /// <param name="signals">Signals of one hot spot.</param>
    /// <param name="seed">Seed of the draws.</param>
    public HeatEstimate Estimate(HotspotSignals signals, ulong seed)
    {
        var step = new SaturationLadder(_p).Choose(signals);
        var saturated = signals.All.Any(s => s.Saturated);
        var least = saturated ? Least(signals) : null;
        var warnings = Warnings(signals, step, saturated);
        return step.Route switch
        {
            HeatRoute.TwoBands or HeatRoute.OneBand => Draw(signals, step, seed) is { Heat.Count: > 0 } draws
                ? Measured(step, saturated, least, warnings, draws)
                : new(step with { Route = HeatRoute.None }, saturated, null, null, null, least, null, [.. warnings, SceneWarnings.WeakSignal]),
            HeatRoute.LowerBound when least is { } bound => new(step, saturated, null, null, new(bound, bound, bound), least, Cool(step), warnings),
            _ => new(step with { Route = HeatRoute.None }, saturated, null, null, null, least, Cool(step), warnings),
        };
    }

    private HeatEstimate Measured(
        LadderStep step, bool saturated, double? least, IReadOnlyList<string> warnings, (List<double> Temperature, List<double> Area, List<double> Heat) draws)
    {
        var heat = Quantiles.Of(draws.Heat);
        // A saturated band says nothing but "at least this": no figure below it is possible.
        if (least is { } bound)
            heat = new(Math.Max(bound, heat.P05), Math.Max(bound, heat.P50), Math.Max(bound, heat.P95));
        var measured = step.Route == HeatRoute.TwoBands;
        double? flare = measured ? draws.Temperature.Count(t => t >= _p.FlareTemperatureK) / (double)draws.Temperature.Count
            : Cool(step);
        return new(
            step, saturated,
            measured ? Quantiles.Of(draws.Temperature) : null,
            measured ? Quantiles.Of(draws.Area) : null,
            heat, least, flare, warnings);
    }

    /// <summary>0 when the source is certainly too cool for a flare, else null: nothing is known.</summary>
    private double? Cool(LadderStep step) => step.CoolerThanK < _p.FlareTemperatureK ? 0 : null;

    private (List<double> Temperature, List<double> Area, List<double> Heat) Draw(HotspotSignals signals, LadderStep step, ulong seed)
    {
        var random = new SeededRandom(seed);
        var draws = DrawFrom(signals, step, ref random);
        // A colour that says "flare" but not how hot: what flares usually are tells more than noise does.
        var flares = step.Route == HeatRoute.TwoBands && draws.Temperature.Count(t => t >= _p.FlareTemperatureK) >= _p.ClassConfidence * draws.Temperature.Count;
        return flares ? WithPrior(draws, ref random) : draws;
    }

    /// <summary>Keeps each draw with the probability of its temperature among flares.</summary>
    private (List<double> Temperature, List<double> Area, List<double> Heat) WithPrior(
        (List<double> Temperature, List<double> Area, List<double> Heat) draws, ref SeededRandom random)
    {
        var kept = new List<int>();
        for (var i = 0; i < draws.Temperature.Count; i++)
        {
            var deviation = (draws.Temperature[i] - _p.AssumedTemperatureK) / _p.AssumedTemperatureSdK;
            if (random.NextDouble() < Math.Exp(-deviation * deviation / 2))
                kept.Add(i);
        }

        return kept.Count < _p.LeastDrawsKept ? draws : (Pick(draws.Temperature), Pick(draws.Area), Pick(draws.Heat));

        List<double> Pick(List<double> all) => kept.ConvertAll(i => all[i]);
    }

    private (List<double> Temperature, List<double> Area, List<double> Heat) DrawFrom(HotspotSignals signals, LadderStep step, ref SeededRandom random)
    {
        var (band, colour) = (step.Measured!, step.Colour);
        var (temperatures, areas, heats) = (new List<double>(_p.Draws), new List<double>(_p.Draws), new List<double>(_p.Draws));
        for (var i = 0; i < _p.Draws; i++)
        {
            var common = 1 + _p.CommonCalibrationSd * random.NextNormal();
            var sum = Perturbed(band, ref random) / common;
            var shorter = colour is null ? 0 : Perturbed(colour, ref random) / common;
            var temperature = colour is null ? Assumed(step, ref random) : RatioThermometer.Temperature(
                band.Calibration.WavelengthUm, colour.Calibration.WavelengthUm, sum / Math.Max(0, shorter), _p.LeastTemperatureK, _p.LargestTemperatureK);
            if (sum <= 0)
                continue;
            var area = RadiantHeat.AreaM2(sum, signals.PixelAreaM2, band.Calibration.WavelengthUm, temperature);
            temperatures.Add(temperature);
            areas.Add(area);
            heats.Add(BlackBody.RadiantHeatMW(temperature, area));
        }

        return (temperatures, areas, heats);
    }

    private double Perturbed(BandSignal signal, ref SeededRandom random) =>
        (signal.SumRadiance + signal.Sd * random.NextNormal()) / (1 + _p.BandCalibrationSd * random.NextNormal());

    /// <summary>A temperature of the prior; below a known ceiling, when that leaves no flare, anything down to a dull fire.</summary>
    private double Assumed(LadderStep step, ref SeededRandom random) => step.CoolerThanK is { } ceiling && ceiling < _p.FlareTemperatureK
        ? random.NextUniform(Math.Min(_p.LeastFireTemperatureK, ceiling), ceiling)
        : Math.Clamp(_p.AssumedTemperatureK + _p.AssumedTemperatureSdK * random.NextNormal(), _p.LeastTemperatureK, _p.LargestTemperatureK);

    /// <summary>The largest of the bounds that single bands give, each less its own errors.</summary>
    private double? Least(HotspotSignals signals)
    {
        var gain = 1 + _p.Significance * Math.Sqrt(_p.CommonCalibrationSd * _p.CommonCalibrationSd + _p.BandCalibrationSd * _p.BandCalibrationSd);
        var bounds = signals.All.Where(s => s.Saturated)
            .Select(s => RadiantHeat.LeastMW((s.SumRadiance - _p.Significance * s.Sd) / gain, signals.PixelAreaM2, s.Calibration.WavelengthUm))
            .Where(bound => bound > 0).ToArray();
        return bounds.Length > 0 ? bounds.Max() : null;
    }

    private List<string> Warnings(HotspotSignals signals, LadderStep step, bool saturated)
    {
        var warnings = new List<string>();
        if (saturated)
            warnings.Add(SceneWarnings.Saturated);
        if (step.Route == HeatRoute.OneBand)
        {
            warnings.Add(SceneWarnings.TemperatureAssumed);
            if (Implausible(signals, step))
                warnings.Add(SceneWarnings.TemperatureImplausible);
        }

        if (step.Route == HeatRoute.None)
            warnings.Add(SceneWarnings.WeakSignal);
        return warnings;
    }

    // The ladder fell to one band although the next one was good too: its colour was beyond belief.
    private bool Implausible(HotspotSignals signals, LadderStep step)
    {
        var next = step.Measured == signals.Swir22 ? signals.Swir16 : step.Measured == signals.Swir16 ? signals.Nir : null;
        return next is { Saturated: false } && next.IsSignificant(_p.Significance);
    }
}
