namespace FlareScope.Core.Utilisation;

/// <summary>How much associated gas may be burnt in a period, and what multiplies the payment above that.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day; null while in force.</param>
/// <param name="LimitPercent">Share of the gas produced that may be flared or vented, percent.</param>
/// <param name="Multiplier">Multiplier above the limit where the gas is metered.</param>
/// <param name="MultiplierUnmetered">Multiplier where metering is absent; null when the table does not tell.</param>
/// <param name="Source">Act and how sure its transcription is.</param>
public sealed record FlaringLimit(
    DateOnly From, DateOnly? To, double LimitPercent, double Multiplier, double? MultiplierUnmetered, string? Source)
{
    /// <summary>True on a day of the period.</summary>
    public bool Covers(DateOnly day) => day >= From && (To is not { } last || day <= last);
}
