namespace FlareScope.Satellite.Reconciliation;

/// <summary>One observed volume beside the reported one of the same place and time, both in the same unit.</summary>
/// <param name="Key">Place and time, for people.</param>
/// <param name="Region">Group for which a bias is given; null without.</param>
/// <param name="Observed">Observed volume.</param>
/// <param name="Reported">Reported volume.</param>
/// <param name="Lower">Lower end of the observed interval; null without one.</param>
/// <param name="Upper">Upper end of the observed interval.</param>
public sealed record PairedVolume(string Key, string? Region, double Observed, double Reported, double? Lower = null, double? Upper = null);
