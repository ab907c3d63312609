using FlareScope.Core.Statistics;
using FlareScope.Core.Units;
using static System.FormattableString;

namespace FlareScope.Core.Flames;

/// <summary>The flame physics alone: a flame in metres in, each route's heat, the combined heat and the gas flow out.</summary>
/// <param name="model">How far real flames lie from the laws.</param>
public sealed class FlameCalculator(FlameModelUncertainty model)
{
    /// <summary>Answers one question.</summary>
    /// <returns>
    /// Routes, and a median with a 90 % interval that holds the laws' disagreement, their scatter, wind and gas; the size itself is
    /// taken as exact and as the time mean.
    /// </returns>
    /// <exception cref="UserInputException">
    /// <c>flame-bad-input</c>: a number is missing, negative, not finite or absurd; <c>flame-unknown-route</c>.
    /// </exception>
    public FlameDocument Calculate(FlameRequest request)
    {
        Check(request);
        var conditions = new FlameConditions(request.Gas.Mixture, request.TipDiameterM, request.WindSpeedMS);
        var size = new FlameSize(request.LengthM, request.AreaM2);
        IReadOnlyList<IFlameLengthLaw> laws =
            request.Routes is { Count: > 0 } names ? [.. names.Select(FlameLengthLaws.Get).Distinct()] : FlameLengthLaws.All;
        var sampler = new HeatSampler(model, conditions, size, SizeErrors.None, laws);
        var random = new SeededRandom(request.Seed);
        var draws = sampler.Draw(ref random, request.Draws);

        var heatingValue = request.Gas.Mixture.LowerHeatingValue(ReferenceState.Celsius20);
        var flowPerMW = PerDay.Thousands / heatingValue;
        var gasSigma = request.Gas.SigmaLnHeatingValue;
        var heat = Quantiles.Of(Array.ConvertAll(draws, d => Math.Exp(sampler.LnHeat(d))));
        var flow = Quantiles.Of(Array.ConvertAll(draws, d => Math.Exp(sampler.LnHeat(d) - gasSigma * d.Gas) * flowPerMW));
        var routes = Routes(request, conditions, sampler, laws);
        double? mean = request.LengthM is null ? null : Moments.GeometricMean(routes.Take(laws.Count).Select(r => (r.HeatReleaseMW, 1.0)));

        var warnings = new FlowWarnings(FlowLimits.Default, MaskUncertainty.Default);
        warnings.AddConditions(request.Gas, conditions);
        warnings.AddSize(size, conditions, sampler, laws);
        warnings.AddMagnitude(size, conditions, heat, flow);
        return new(
            new(
                request.LengthM,
                request.AreaM2,
                request.TipDiameterM,
                request.WindSpeedMS,
                request.Gas.Mixture.Name,
                heatingValue,
                request.Seed,
                request.Draws),
            routes,
            new(heat, sampler.HeatCombined, mean, Flow(flow, mean * flowPerMW)),
            VarianceShares.Of(sampler, draws, gasSigma),
            warnings.Codes);
    }

    private static List<FlameRoute> Routes(
        FlameRequest request, FlameConditions conditions, HeatSampler sampler, IReadOnlyList<IFlameLengthLaw> laws)
    {
        var routes = new List<FlameRoute>();
        if (request.LengthM is { } length)
        {
            foreach (var law in laws)
            {
                var result = law.HeatFromLength(length, conditions);
                routes.Add(new(law.Name, result.HeatReleaseMW, result.InRange, result.Note));
            }
        }

        if (sampler.HeatFromArea is { } fromArea)
            routes.Add(new("area", fromArea, InRange: true, "the same laws at the length that this area belongs to, weighted"));
        return routes;
    }

    private static FlameGasFlow Flow(Quantiles flow, double? mean) => new(
        "thousand m3/day",
        ReferenceState.Celsius20.ToString(),
        flow.P05,
        flow.P50,
        flow.P95,
        mean,
        mean * ReferenceState.Celsius0.MolarVolume / ReferenceState.Celsius20.MolarVolume);

    private static void Check(FlameRequest request)
    {
        if (request is { LengthM: null, AreaM2: null })
            throw new UserInputException("flame-bad-input", "A flame needs a length or an area: give --length in metres or --area in m2.");
        CheckRange("length", request.LengthM, 0, 500, "m");
        CheckRange("area", request.AreaM2, 0, 100_000, "m2");
        CheckRange("diameter", request.TipDiameterM, 0, 20, "m");
        if (request.WindSpeedMS is not (null or 0))
            CheckRange("wind", request.WindSpeedMS, 0, 100, "m/s");
        CheckRange("draws", request.Draws, 99, 10_000_000, "draws");
    }

    private static void CheckRange(string name, double? value, double above, double max, string unit)
    {
        if (value is { } number && !(number > above && number <= max))
            throw new UserInputException(
                "flame-bad-input", Invariant($"The {name} is {number}; give a number above {above} and up to {max} {unit}."));
    }
}
