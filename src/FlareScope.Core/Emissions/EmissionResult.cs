using System.Text.Json.Serialization;
using FlareScope.Core.Analysis;
using FlareScope.Core.Emissions.Differences;
using FlareScope.Core.Explanations;

namespace FlareScope.Core.Emissions;

/// <summary>What one variant of one method says about one quantity of gas.</summary>
public sealed record EmissionResult
{
    /// <summary>Method id.</summary>
    public required string Id { get; init; }

    /// <summary>Named setting, for example <c>field</c>.</summary>
    public required string Variant { get; init; }

    /// <summary>CO2, t; null when the method does not give it apart from CH4.</summary>
    public double? Co2T { get; init; }

    /// <summary>CH4, t; null when the method does not give it.</summary>
    public double? Ch4T { get; init; }

    /// <summary>CO2 equivalent of CO2, CH4 and, where the method counts it, N2O, t; null without CH4.</summary>
    public double? Co2eT { get; init; }

    /// <summary>Name of the warming potentials used.</summary>
    public required string Gwp { get; init; }

    /// <summary>Black carbon, kg; null when the method does not give it.</summary>
    public double? BlackCarbonKg { get; init; }

    /// <summary>90 % interval of the black carbon, kg; null when the method gives one bare figure or none.</summary>
    public QuantityBand? BlackCarbonInterval { get; init; }

    /// <summary>Other pollutants, kg by name; null when the method does not give them.</summary>
    public IReadOnlyDictionary<string, double>? Pollutants { get; init; }

    /// <summary>Where the method stands written and how sure its transcription is.</summary>
    public required string Source { get; init; }

    /// <summary>What a reader must know, one line each.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>
    /// Share of the gas's carbon that the method neither sends out as CO2 or CH4 nor names as unburnt; negative when the method
    /// makes carbon; null when the method gives no CO2. Science notes, ground.md correction 6.
    /// </summary>
    public double? CarbonUnaccounted { get; init; }

    /// <summary>Why this figure differs from the carbon balance; null for the carbon balance itself and where nothing can be compared.</summary>
    public MethodDifference? Difference { get; init; }

    /// <summary>How the number was made; null unless asked for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<ExplanationStep>? Explanation { get; init; }

    /// <summary>The emissions of one day's gas as a line of an analysis document; null when the method does not give CO2 by itself.</summary>
    public AccountingLine? OfOneDay() => Co2T is { } co2 ? new(Id, Variant, co2, Ch4T, Co2eT, Gwp, Source) : null;
}
