using FlareScope.Core.Flames.Regimes;
using FlareScope.Core.Statistics;
using FlareScope.Core.Units;

namespace FlareScope.Core.Flames;

/// <summary>The flame physics alone: a flame in metres in, each route's heat, the combined heat and the gas flow out.</summary>
/// <param name="model">How far real flames lie from the laws.</param>
public sealed class FlameCalculator(FlameModelUncertainty model)
{
    /// <summary>Chooses the laws by the burner.</summary>
    public RegimePolicy Policy { get; init; } = RegimePolicy.Default;

    /// <summary>Answers one question.</summary>
    /// <returns>
    /// Routes, and a median with a 90 % interval that holds the laws' disagreement, their scatter, wind and gas; the size itself is
    /// taken as exact and as the time mean.
    /// </returns>
    /// <exception cref="UserInputException">
    /// <c>flame-bad-input</c>: a number is missing, negative, not finite or absurd; <c>flame-unknown-route</c>;
    /// <c>flame-route-refused</c>: a law that was asked for by name cannot answer for this flame.
    /// </exception>
    public FlameDocument Calculate(FlameRequest request)
    {
        FlameRequestCheck.Check(request);
        var flame = FlameCase.Of(request, Policy, model.AreaCoefficient);
        var sampler = new HeatSampler(model, flame.Conditions, flame.Size, SizeErrors.None, flame.Regime);
        var random = new SeededRandom(request.Seed);
        var draws = sampler.Draw(ref random, request.Draws, request.Gas);

        var flowPerMW = GasFlow.FromHeatReleaseMW(1, flame.Conditions.Gas, ReferenceState.Celsius20).ThousandCubicMetresPerDay;
        var heat = Quantiles.Of(Array.ConvertAll(draws, d => Math.Exp(sampler.LnHeat(d))));
        var flow = Quantiles.Of(Array.ConvertAll(draws, d => Math.Exp(sampler.LnHeat(d) - d.Gas.LnHeatingValue) * PerDay.Thousands));
        var routes = FlameRoutes.Of(flame, sampler);
        var weighted = routes.Where(r => r.Weight > 0).Select(r => (r.HeatReleaseMW!.Value, 1.0)).ToArray();
        double? mean = weighted.Length == 0 ? null : Moments.GeometricMean(weighted);
        var combined = new FlameCombined(heat, sampler.HeatCombined, mean, Flow(flow, mean * flowPerMW));
        var shares = VarianceShares.Of(sampler, draws);
        return new(
            Inputs(flame),
            routes,
            combined,
            shares,
            Warnings(flame, sampler, heat, flow),
            request.Explain ? new FlameExplanation(flame, sampler, model).Of(combined, shares) : null)
        {
            Calibrated = request.Calibration is { } calibration ? FlameCalibrated.Of(calibration, request, model) : null,
        };
    }

    private static IReadOnlyList<string> Warnings(FlameCase flame, HeatSampler sampler, Quantiles heat, Quantiles flow)
    {
        var warnings = new FlowWarnings(FlowLimits.Default, MaskUncertainty.Default);
        warnings.AddConditions(flame.Request.Gas, flame.Conditions);
        warnings.AddSize(flame.Size, flame.Conditions, sampler, [.. flame.Regime.Laws.Select(w => w.Law)]);
        warnings.AddMagnitude(flame.Size, flame.Conditions, heat, flow);
        return warnings.Codes;
    }

    private static FlameInputs Inputs(FlameCase flame) => new(
        flame.Request.LengthM,
        flame.Request.AreaM2,
        flame.Request.TipDiameterM,
        flame.Conditions.WindSpeedMS,
        flame.Conditions.Gas.Name,
        flame.HeatingValue,
        flame.Request.Seed,
        flame.Request.Draws,
        flame.Size.LengthM,
        flame.Regime.Burner.Id(),
        flame.Regime.Reason);

    private static FlameGasFlow Flow(Quantiles flow, double? mean) => new(
        "thousand m3/day",
        ReferenceState.Celsius20.ToString(),
        flow.P05,
        flow.P50,
        flow.P95,
        mean,
        mean is { } flowAt20
            ? GasFlow.FromThousandCubicMetresPerDay(flowAt20, ReferenceState.Celsius20).At(ReferenceState.Celsius0).ThousandCubicMetresPerDay
            : null);
}
