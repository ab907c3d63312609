using FlareScope.Core.Gas;

namespace FlareScope.Core.Utilisation;

/// <summary>The question behind <c>flarescope utilisation</c>; volumes in thousand m3 at 20 °C over one period.</summary>
/// <param name="Flared">Gas burnt in flares.</param>
/// <param name="Produced">Associated gas produced.</param>
/// <param name="Gas">Composition.</param>
/// <param name="Date">A day of the period, for the dated tables.</param>
public sealed record UtilisationRequest(double Flared, double Produced, GasSelection Gas, DateOnly Date)
{
    /// <summary>Gas vented unburnt.</summary>
    public double Vented { get; init; }

    /// <summary>False where the gas is not metered as the rules ask.</summary>
    public bool Metered { get; init; } = true;

    /// <summary>Associated gas the field produces in a year, million m3; null when unknown.</summary>
    public double? FieldMillionM3PerYear { get; init; }

    /// <summary>Years since the field began to produce; null when unknown.</summary>
    public double? YearsInProduction { get; init; }

    /// <summary>Price of the gas, money per thousand m3 at 20 °C; null when nobody gave one.</summary>
    public double? PricePerThousandM3 { get; init; }

    /// <summary>Electricity one household uses in the period, kWh; null when nobody gave it.</summary>
    public double? HouseholdKWh { get; init; }

    /// <summary>Exemptions and efficiencies.</summary>
    public UtilisationSettings Settings { get; init; } = UtilisationSettings.Default;
}
