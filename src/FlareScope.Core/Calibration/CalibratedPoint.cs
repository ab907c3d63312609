namespace FlareScope.Core.Calibration;

/// <summary>One metered point beside what the others say of it; flows in thousand m3/day at 20 °C.</summary>
/// <param name="TimeUtc">When.</param>
/// <param name="Metered">Metered flow.</param>
/// <param name="Predicted">Median from the model without this point.</param>
/// <param name="P05">Lower end of the 90 % interval about it.</param>
/// <param name="P95">Upper end.</param>
/// <param name="TierTwo">What the flame laws alone say.</param>
/// <param name="Seen">The flame.</param>
public sealed record CalibratedPoint(
    DateTimeOffset TimeUtc, double Metered, double Predicted, double P05, double P95, double TierTwo, SiteObservation Seen);
