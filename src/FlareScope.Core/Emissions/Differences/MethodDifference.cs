using FlareScope.Core.Emissions.Methods;

namespace FlareScope.Core.Emissions.Differences;

/// <summary>A method against the carbon balance with its default efficiency.</summary>
/// <param name="Co2Ratio">CO2 of the method over CO2 of the carbon balance; null when either is missing.</param>
/// <param name="Co2Factors">Reasons; their factors multiply to <paramref name="Co2Ratio"/>.</param>
/// <param name="Ch4Ratio">The same for CH4.</param>
/// <param name="Ch4Factors">Reasons; their factors multiply to <paramref name="Ch4Ratio"/>.</param>
public sealed record MethodDifference(
    double? Co2Ratio, IReadOnlyList<DifferenceFactor> Co2Factors, double? Ch4Ratio, IReadOnlyList<DifferenceFactor> Ch4Factors)
{
    /// <summary>The difference of a draft; null when there is nothing to compare.</summary>
    internal static MethodDifference? Of(EmissionDraft draft, EmissionInput input)
    {
        var reference = CarbonBalanceMethod.Reference(input);
        var co2 = Ratio(draft.Co2T, reference.Co2.Tonnes, draft.Co2Factors);
        var ch4 = Ratio(draft.Ch4T, reference.Ch4.Tonnes, draft.Ch4Factors);
        return co2 is null && ch4 is null ? null : new(co2, co2 is null ? [] : draft.Co2Factors, ch4, ch4 is null ? [] : draft.Ch4Factors);
    }

    private static double? Ratio(double? value, double reference, IReadOnlyList<DifferenceFactor> factors) =>
        value is { } v && reference > 0 && factors.Count > 0 ? v / reference : null;
}
