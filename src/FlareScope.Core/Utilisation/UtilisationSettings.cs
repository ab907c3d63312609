namespace FlareScope.Core.Utilisation;

/// <summary>When the limit does not apply, and what the lost gas could have done.</summary>
/// <remarks>Science notes, ground.md section 6.4: the exemptions are from memory with medium confidence [M,M].</remarks>
public sealed record UtilisationSettings
{
    /// <summary>The declared numbers.</summary>
    public static UtilisationSettings Default { get; } = new();

    /// <summary>A field producing no more associated gas than this is exempt, million m3 a year.</summary>
    /// <value>5 [M,M].</value>
    public double SmallFieldMillionM3 { get; init; } = 5;

    /// <summary>Gas with more non-hydrocarbons than this is exempt, percent of volume.</summary>
    /// <value>50 [M,M].</value>
    public double NonHydrocarbonPercent { get; init; } = 50;

    /// <summary>A field is exempt in its first years.</summary>
    /// <value>3 [M,M].</value>
    public double FirstYears { get; init; } = 3;

    /// <summary>Electricity from the gas's lower heating value, 0..1.</summary>
    /// <value>0.35: a gas-engine set, a setting of this program rather than a rule.</value>
    public double ElectricEfficiency { get; init; } = 0.35;
}
