namespace FlareScope.Core.Utilisation;

/// <summary>What a tonne of one pollutant costs in a period; the shipped table leaves it open.</summary>
/// <param name="Pollutant">Name as in the НИИ Атмосфера method, for example <c>NOx</c>.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day; null while in force.</param>
/// <param name="RoublesPerTonne">The rate; null when nobody filled it in.</param>
/// <param name="Source">Act; null when nobody filled it in.</param>
public sealed record PaymentRate(string Pollutant, DateOnly From, DateOnly? To, double? RoublesPerTonne, string? Source)
{
    /// <summary>True on a day of the period.</summary>
    public bool Covers(DateOnly day) => day >= From && (To is not { } last || day <= last);
}
