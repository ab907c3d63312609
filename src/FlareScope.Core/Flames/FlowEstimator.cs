using FlareScope.Core.Analysis;
using FlareScope.Core.Calibration;
using FlareScope.Core.Flames.Regimes;
using FlareScope.Core.Flames.Wind;
using FlareScope.Core.Statistics;
using FlareScope.Core.Units;

namespace FlareScope.Core.Flames;

/// <summary>
/// From a flame in pixels to heat, gas flow and emissions. Tier 1 without a scale: an index and nulls. Tier 2 with a scale:
/// length and area to heat by the laws of its kind of burner, 10,000 seeded draws, medians with 90 % intervals. Tier 3 with a calibration of the
/// site: the flow from metered experience, the heat and the emissions from the flow.
/// </summary>
/// <remarks>
/// Science notes, ground.md sections 7 and 8 with corrections 1, 3, 4, 5 and 9. One composition is drawn for volume and emissions
/// together; heat is read from the flame with the centre's, whose weight in the laws is below 1 %. A lean towards or away from the
/// camera is the scale's to tell (<see cref="Cameras.FlameSizing"/>). Equal inputs and seed give equal numbers.
/// </remarks>
/// <param name="model">How far real flames lie from the laws.</param>
public sealed class FlowEstimator(FlameModelUncertainty model)
{
    private const int MinDraws = 100;

    /// <summary>How well outlines are found.</summary>
    public MaskUncertainty Mask { get; init; } = MaskUncertainty.Default;

    /// <summary>What is believed of emissions beyond the heat.</summary>
    public EmissionPriors Priors { get; init; } = EmissionPriors.Default;

    /// <summary>Chooses the laws from the tip and the flame.</summary>
    public RegimePolicy Policy { get; init; } = RegimePolicy.Default;

    /// <summary>Limits at which a warning is given.</summary>
    public FlowLimits Limits { get; init; } = FlowLimits.Default;

    /// <summary>Every parameter that makes the numbers, for a method fingerprint.</summary>
    public FlowParameters Parameters => new(model, Mask, Priors, Limits, Policy, Cameras.ScaleUncertainty.Default);

    /// <summary>Estimates one flare.</summary>
    /// <param name="inputs">What is known of it.</param>
    /// <returns>
    /// Tier 3 when a calibration holds for the flame, tier 2 when there are a flame and a scale, else tier 1 with nulls and the
    /// reason as a warning.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 100 draws are asked for.</exception>
    /// <exception cref="UserInputException"><c>calibration-outdated</c>: the calibration was made with other flame laws.</exception>
    public FlareEstimate Estimate(FlowInputs inputs)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(inputs.Draws, MinDraws);
        var warnings = new FlowWarnings(Limits, Mask);
        if (inputs.Flame is not { } flame)
        {
            warnings.AddNoFlame(inputs.SmokeSeen);
            return IndexOnly(null, warnings);
        }

        warnings.AddPicture(flame, singleFrame: inputs.Mean is null);
        double? index = flame.AreaPx > 0 ? 1e4 * flame.AreaPx / ((double)flame.ImageWidthPx * flame.ImageHeightPx) : null;
        if (SizeOf(flame, inputs.Scale) is not { } size)
        {
            warnings.Add(inputs.Scale is null ? WarningCodes.NoScale : WarningCodes.NoFlamePixels);
            return IndexOnly(index, warnings);
        }

        if (inputs.Calibration is { } calibration)
        {
            var seen = new SiteObservation(size.AreaM2, size.LengthM, WindFor(calibration, inputs), inputs.OpacityPercent, inputs.Night);
            if (calibration.Predict(seen, model, singleFrame: inputs.Mean is null) is { } told)
                return new CalibratedEstimate(calibration, told, Priors).Make(inputs, index, size, warnings);
            warnings.Add(WarningCodes.OutsideCalibration);
        }

        return Physics(inputs, index, size, Mask.ErrorsOf(flame, inputs.Scale!, inputs.Mean), warnings);
    }

    /// <summary>The wind at the height at which the calibration's points had theirs.</summary>
    private static double? WindFor(SiteCalibration calibration, FlowInputs inputs) =>
        inputs is { WindSpeedMS: { } speed, WindHeightM: { } measured } && calibration.WindHeightM is { } wanted
            ? WindProfile.At(speed, measured, wanted)
            : inputs.WindSpeedMS;

    private FlareEstimate Physics(FlowInputs inputs, double? index, FlameSize size, SizeErrors errors, FlowWarnings warnings)
    {
        var conditions = new FlameConditions(inputs.Gas.Mixture, inputs.TipDiameterM, inputs.WindSpeedMS);
        var regime = RegimeFor(size, conditions);
        conditions = conditions with { Burner = regime.Burner };
        var sampler = new HeatSampler(ModelFor(inputs), conditions, size, errors, regime);
        var random = new SeededRandom(inputs.Seed);
        var draws = sampler.Draw(ref random, inputs.Draws, inputs.Gas);
        var sample = Sample(inputs, sampler, draws, ref random);
        var heat = Quantiles.Of(sample.Heat);
        var flow = Quantiles.Of(sample.Flow);

        warnings.AddConditions(inputs.Gas, conditions);
        warnings.AddSize(size, conditions, sampler, [.. regime.Laws.Select(weighted => weighted.Law)]);
        var pilot = warnings.AddMagnitude(size, conditions, heat, flow);
        var blackCarbon = Quantiles.Of(sample.BlackCarbon);
        warnings.AddSoot(flow, blackCarbon, inputs.Gas.Mixture);
        return new(
            Tier: 2,
            index,
            QuantityBand.From(heat, "MW"),
            pilot ? null : QuantityBand.From(flow, "thousand m3/day", ReferenceState.Celsius20.ToString()),
            pilot ? null : QuantityBand.From(Quantiles.Of(sample.Co2), "t/day"),
            pilot ? null : QuantityBand.From(Quantiles.Of(sample.Ch4), "t/day"),
            pilot ? null : QuantityBand.From(blackCarbon, "t/day"),
            pilot ? [] : FlowAccounting.At(flow.P50, inputs.Gas, inputs.Smoke),
            VarianceShares.Of(sampler, draws),
            warnings.Codes);
    }

    /// <summary>The laws for this tip and flame; the ones that refuse it are left out.</summary>
    private FlameRegime RegimeFor(FlameSize size, FlameConditions conditions)
    {
        var length = size.LengthM ?? AreaRoute.LengthM(size.AreaM2!.Value, model.AreaCoefficient);
        return Policy.Choose(conditions, size.LengthM).Answering(length, conditions);
    }

    /// <summary>Where a calibration exists but does not reach, the laws are trusted less: the site has shown that it is not theirs.</summary>
    private FlameModelUncertainty ModelFor(FlowInputs inputs) => inputs.Calibration is null
        ? model
        : model with
        {
            SigmaLnLength = model.SigmaLnLength * Limits.OutsideCalibrationFactor,
            SigmaLnArea = model.SigmaLnArea * Limits.OutsideCalibrationFactor,
        };

    private FlowSample Sample(FlowInputs inputs, HeatSampler sampler, HeatDraw[] draws, ref SeededRandom random)
    {
        var emissions = new EmissionSampler(Priors, inputs.Gas.Mixture, inputs.Smoke);
        var sample = new FlowSample(draws.Length);
        for (var i = 0; i < draws.Length; i++)
        {
            var heat = Math.Exp(sampler.LnHeat(draws[i]));
            var gas = draws[i].Gas;
            sample.Heat[i] = heat;
            sample.Flow[i] = heat / Math.Exp(gas.LnHeatingValue) * PerDay.Thousands;
            (sample.Co2[i], sample.Ch4[i], sample.BlackCarbon[i]) = emissions.Draw(ref random, heat, gas);
        }

        return sample;
    }

    private static FlameSize? SizeOf(FlameObservation flame, Cameras.ImageScale? scale)
    {
        if (scale is null)
            return null;
        double? length = flame.LengthPx > 0 ? flame.LengthPx * scale.MetresPerPixel : null;
        double? area = flame.AreaPx > 0 ? flame.AreaPx * scale.MetresPerPixel * scale.MetresPerPixel : null;
        return length is null && area is null ? null : new(length, area);
    }

    private static FlareEstimate IndexOnly(double? index, FlowWarnings warnings) =>
        new(Tier: 1, index, null, null, null, null, null, [], [], warnings.Codes);
}
