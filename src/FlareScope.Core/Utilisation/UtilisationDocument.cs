namespace FlareScope.Core.Utilisation;

/// <summary>The answer of <c>flarescope utilisation</c>.</summary>
/// <param name="Statement">What the figures are and are not, in English and Russian.</param>
/// <param name="Date">Day for which the tables were read.</param>
/// <param name="UtilisationPercent">Share of the gas produced that was put to use, percent; never below zero, as inputs are checked.</param>
/// <param name="FlaredPercent">Z = (flared + vented) / produced, percent.</param>
/// <param name="LimitPercent">Limit of Z in force.</param>
/// <param name="LimitSource">Act behind the limit and multipliers.</param>
/// <param name="Exemptions">Every exemption and whether it holds.</param>
/// <param name="LimitApplies">False when an exemption holds.</param>
/// <param name="AboveLimitThousandM3">Gas above the limit, thousand m3 at 20 °C; 0 within it and where the limit does not apply.</param>
/// <param name="Multiplier">Multiplier on the payment for that gas; null when the table does not tell, 1 where nothing is above the limit.</param>
/// <param name="Payments">Pollutants of the gas above the limit with their payments.</param>
/// <param name="TotalRoubles">Sum of the payments; null while any rate is missing.</param>
/// <param name="Lost">What the gas could have been.</param>
/// <param name="Notes">What a reader must know, one line each.</param>
public sealed record UtilisationDocument(
    string Statement,
    DateOnly Date,
    double UtilisationPercent,
    double FlaredPercent,
    double LimitPercent,
    string? LimitSource,
    IReadOnlyList<Exemption> Exemptions,
    bool LimitApplies,
    double AboveLimitThousandM3,
    double? Multiplier,
    IReadOnlyList<PollutantPayment> Payments,
    double? TotalRoubles,
    LostGas Lost,
    IReadOnlyList<string> Notes);
