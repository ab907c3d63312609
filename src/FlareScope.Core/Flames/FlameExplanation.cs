using FlareScope.Core.Analysis;
using FlareScope.Core.Explanations;
using FlareScope.Core.Flames.Regimes;
using FlareScope.Core.Flames.Wind;
using FlareScope.Core.Units;
using static System.FormattableString;

namespace FlareScope.Core.Flames;

/// <summary>Writes the chain of a <see cref="FlameDocument"/> out, step by step, from the same objects that made its numbers.</summary>
internal sealed class FlameExplanation(FlameCase flame, HeatSampler sampler, FlameModelUncertainty model)
{
    private const string Notes = "science notes, ground.md";

    public IReadOnlyList<ExplanationStep> Of(FlameCombined combined, IReadOnlyList<VarianceShare> shares) =>
    [
        .. Wind(),
        .. Lean(),
        Regime(),
        .. FromLength(),
        .. FromArea(),
        Combination(combined),
        .. Mean(combined),
        Flow(combined),
        .. Interval(combined, shares),
    ];

    private IEnumerable<ExplanationStep> Wind()
    {
        if (flame.Request is { WindSpeedMS: { } speed, TipHeightM: { } height })
            yield return new(
                "wind at the tip",
                "u = u10 (z/10)^0.143",
                Invariant($"u10 = {speed:0.##} m/s, z = {height:0.##} m"),
                Invariant($"{flame.Conditions.WindSpeedMS:0.##} m/s"),
                $"power law over open ground ({Notes} 1.5)");
    }

    private IEnumerable<ExplanationStep> Lean()
    {
        if (flame.Request.TiltDeg is not { } tilt || flame.Size.LengthM is not { } length)
            yield break;
        const string source = $"{Notes} 1.5, 1.6";
        if (flame.Request.ViewAngleDeg is { } angle)
        {
            yield return new(
                "true length",
                "tan α = tan α_app/|sin ψ|, L = L_app/√(1 - sin²α cos²ψ)",
                Invariant($"α_app = {tilt:0.#}°, ψ = {angle:0.#}°, α = {FlameLean.True(tilt, angle):0.#}°, L_app = {flame.Request.LengthM:0.###} m"),
                Invariant($"{length:0.###} m"),
                source);
            yield break;
        }

        var hidden = FlameLean.ForeshorteningUnknownWind(tilt);
        yield return new(
            "lean out of the picture's plane",
            "L_app/L = √(1 - sin²α cos²ψ), ψ uniform",
            Invariant($"α = {tilt:0.#}° (at least), ψ unknown"),
            Invariant($"seen length is {100 * hidden.P50:0.0} % of the true one (median; {100 * hidden.P05:0.0} to {100 * hidden.P95:0.0} %); not corrected"),
            source);
    }

    private ExplanationStep Regime() => new(
        "burner and laws",
        "stated burner, else Mach number in the tip and Q*",
        flame.Regime.Reason,
        $"{flame.Regime.Burner.Id()}: {string.Join(", ", flame.Regime.Laws.Select(w => Invariant($"{w.Law.Name} {w.Weight:0.##}")))}",
        $"{Notes} 1.3, corrections 1 and 4");

    private IEnumerable<ExplanationStep> FromLength()
    {
        if (flame.Size.LengthM is not { } length)
            yield break;
        var named = flame.Request.Routes is { Count: > 0 };
        var others = FlameLengthLaws.Routes.Where(r => !named && flame.Regime.Laws.All(w => w.Law.Name != r.Name));
        foreach (var route in flame.Regime.Laws.Select(w => w.Law).Concat(others))
        {
            var result = route.HeatFromLength(length, flame.Conditions);
            var compared = flame.Regime.Laws.Any(w => w.Law.Name == route.Name) ? "" : " (for comparison)";
            yield return new(
                $"heat release, {route.Name}{compared}",
                route.Formula,
                flame.Conditions.TipDiameterM is null && result.HeatReleaseMW is null ? "D unknown" : route.Values(length, flame.Conditions),
                result.HeatReleaseMW is { } heat ? Invariant($"Q = {heat:0.00} MW") : $"refused: {result.Note}",
                route.Source);
        }
    }

    private IEnumerable<ExplanationStep> FromArea()
    {
        if (flame.Size.AreaM2 is not { } area)
            yield break;
        foreach (var (law, _) in flame.Regime.Laws)
        {
            var perArea = AreaRoute.HeatPerArea(law, area, model.AreaCoefficient, flame.Conditions);
            yield return new(
                $"heat release from area, {law.Name}",
                "Q = k_A A, k_A = Q_law(L = √(A/k))/A",
                Invariant($"A = {area:0.###} m2, k = {model.AreaCoefficient}, L = {AreaRoute.LengthM(area, model.AreaCoefficient):0.###} m, k_A = {perArea:0.00} MW/m2"),
                Invariant($"Q = {perArea * area:0.00} MW"),
                $"{Notes} correction 5");
        }
    }

    private ExplanationStep Combination(FlameCombined combined) => new(
        "heat release, combined",
        "ln Q = s Σ w ln Q_length + (1 - s) Σ w ln Q_area, s by 1/σ²",
        Invariant($"s = {sampler.LengthShare:0.00}, Q_length = {Text(sampler.HeatFromLength)}, Q_area = {Text(sampler.HeatFromArea)}"),
        Invariant($"Q = {combined.WeightedMeanMW:0.00} MW"),
        $"{Notes} correction 4");

    private static IEnumerable<ExplanationStep> Mean(FlameCombined combined)
    {
        if (combined is { GeometricMeanMW: { } mean, GasFlow: { GeometricMean: { } flow, GeometricMean0C: { } cold } })
            yield return new(
                "equal-weight geometric mean",
                "Q = (Π Q_i)^(1/n)",
                "the length laws above that are not for comparison",
                Invariant($"Q = {mean:0.00} MW = {flow:0.000} thousand m3/day at 20 °C = {cold:0.000} at 0 °C"),
                $"{Notes} 1.3");
    }

    private ExplanationStep Flow(FlameCombined combined) => new(
        "gas flow",
        "V = 86.4 Q/LHV",
        Invariant($"Q = {combined.WeightedMeanMW:0.00} MW, LHV = {flame.HeatingValue:0.000} MJ/m3 ({ReferenceState.Celsius20})"),
        Invariant($"V = {combined.WeightedMeanMW / flame.HeatingValue * PerDay.Thousands:0.00} thousand m3/day ({ReferenceState.Celsius20})"),
        $"{Notes} 0");

    private IEnumerable<ExplanationStep> Interval(FlameCombined combined, IReadOnlyList<VarianceShare> shares)
    {
        var flow = combined.GasFlow;
        yield return new(
            "interval",
            "draws of law, ln L residual, ln Q(A) residual, wind and ln LHV; 5th, 50th and 95th percentile",
            Invariant($"σ(ln L) = {sampler.LawSigma:0.##} law, {sampler.WindSigma} wind; σ(ln Q from A) = {model.SigmaLnArea}, correlation {model.LengthAreaCorrelation}; σ(ln LHV) = {flame.Request.Gas.SigmaLnHeatingValue:0.###}; {flame.Request.Draws} draws, seed {flame.Request.Seed}"),
            Invariant($"{flow.P05:0.0} .. {flow.P50:0.0} .. {flow.P95:0.0} {flow.Unit} ({flow.Reference})"),
            $"{Notes} 1.2, 1.3, 1.5, 7");
        yield return new(
            "what the interval is made of",
            "each source frozen in turn, variance of ln V",
            "",
            string.Join(", ", shares.Select(s => Invariant($"{s.Source} {100 * s.ShareOfVariance:0} %"))),
            $"{Notes} 7");
    }

    private static string Text(double? heat) => heat is { } value ? Invariant($"{value:0.00} MW") : "none";
}
