namespace FlareScope.Core.Calibration;

/// <summary>One tier-2 answer, kept so that a calibration notices when the flame laws under it have changed.</summary>
/// <param name="Seen">A flame.</param>
/// <param name="LnFlow">ln of its tier-2 flow when the calibration was made.</param>
public sealed record TierTwoProbe(SiteObservation Seen, double LnFlow);
