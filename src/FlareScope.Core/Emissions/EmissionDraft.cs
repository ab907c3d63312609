using FlareScope.Core.Analysis;
using FlareScope.Core.Emissions.Differences;
using static System.FormattableString;

namespace FlareScope.Core.Emissions;

/// <summary>What a method has worked out; <see cref="Finish"/> adds what is the same for all of them.</summary>
/// <param name="id">Method id.</param>
/// <param name="variant">Named setting.</param>
/// <param name="chain">Steps so far; its source is the method's source.</param>
internal sealed class EmissionDraft(string id, string variant, EmissionChain chain)
{
    /// <summary>CO2, t; null when not given.</summary>
    public double? Co2T { get; init; }

    /// <summary>CH4, t; null when not given.</summary>
    public double? Ch4T { get; init; }

    /// <summary>N2O, t; 0 when the method does not count it.</summary>
    public double N2OT { get; init; }

    /// <summary>CO2 equivalent that the method publishes itself, t; null to make it with the warming potentials asked for.</summary>
    public double? PublishedCo2eT { get; init; }

    /// <summary>Warming potential behind <see cref="PublishedCo2eT"/>.</summary>
    public string? PublishedGwp { get; init; }

    /// <summary>Carbon that leaves neither as CO2 nor as CH4 and that the method names, t.</summary>
    public double OtherCarbonT { get; init; }

    /// <summary>True when <see cref="OtherCarbonT"/> already holds the CH4.</summary>
    public bool OtherHoldsMethane { get; init; }

    /// <summary>Factors from the carbon balance to this CO2.</summary>
    public IReadOnlyList<DifferenceFactor> Co2Factors { get; init; } = [];

    /// <summary>Factors from the carbon balance to this CH4.</summary>
    public IReadOnlyList<DifferenceFactor> Ch4Factors { get; init; } = [];

    /// <summary>Black carbon, kg.</summary>
    public double? BlackCarbonKg { get; init; }

    /// <summary>Its interval.</summary>
    public QuantityBand? BlackCarbonInterval { get; init; }

    /// <summary>Other pollutants, kg by name.</summary>
    public IReadOnlyDictionary<string, double>? Pollutants { get; init; }

    /// <summary>One line each.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>True when the method itself asks for the share of gas that was not lit.</summary>
    public bool KnowsUnlit { get; init; }

    /// <summary>The result with its CO2 equivalent, carbon ledger, difference and explanation.</summary>
    public EmissionResult Finish(EmissionInput input)
    {
        return new()
        {
            Id = id,
            Variant = variant,
            Co2T = Co2T,
            Ch4T = Ch4T,
            Co2eT = PublishedCo2eT ?? Co2e(input.Warming),
            Gwp = PublishedGwp ?? input.Warming.Name,
            BlackCarbonKg = BlackCarbonKg,
            BlackCarbonInterval = BlackCarbonInterval,
            Pollutants = Pollutants,
            Source = chain.Source,
            Notes = input.UnlitShare > 0 && !KnowsUnlit ? [.. Notes, Unlit(input.UnlitShare)] : Notes,
            CarbonUnaccounted = Co2T is { } co2
                ? CarbonLedger.Unaccounted(input, co2, OtherHoldsMethane ? 0 : Ch4T ?? 0, OtherCarbonT)
                : null,
            Difference = MethodDifference.Of(this, input),
            Explanation = chain.Steps,
        };
    }

    private double? Co2e(WarmingPotential warming) => (Co2T, Ch4T) is ({ } co2, { } ch4)
        ? chain.Add(
            "CO2 equivalent",
            "CO2e = CO2 + GWP_CH4 CH4 + GWP_N2O N2O",
            $"CO2 = {co2:G6} t, CH4 = {ch4:G6} t, N2O = {N2OT:G4} t, GWP_CH4 = {warming.Ch4}, GWP_N2O = {warming.N2O}",
            co2 + warming.Ch4 * ch4 + warming.N2O * N2OT,
            "t",
            warming.Name)
        : null;

    private static string Unlit(double share) =>
        Invariant($"this method knows no unlit flare: the {share:P0} of gas that was not lit is counted as burnt");
}
