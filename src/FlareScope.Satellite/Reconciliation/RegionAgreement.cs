namespace FlareScope.Satellite.Reconciliation;

/// <summary>Agreement within one region.</summary>
/// <param name="Region">The region.</param>
/// <param name="Figures">Its figures.</param>
public sealed record RegionAgreement(string Region, AgreementFigures Figures);
