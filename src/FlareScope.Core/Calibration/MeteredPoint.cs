namespace FlareScope.Core.Calibration;

/// <summary>One moment at which a meter told the flow and a camera saw the flame: a row of <c>points.csv</c>.</summary>
/// <param name="TimeUtc">When.</param>
/// <param name="FlowKm3Day">Metered flow, thousand m3/day at 20 °C and 101.325 kPa, above 0.</param>
/// <param name="Seen">The flame.</param>
public sealed record MeteredPoint(DateTimeOffset TimeUtc, double FlowKm3Day, SiteObservation Seen)
{
    /// <summary>ln(flow).</summary>
    internal double LnFlow => Math.Log(FlowKm3Day);

    /// <summary>Day by UTC, to which frames that resemble each other are counted together.</summary>
    internal int Day => DateOnly.FromDateTime(TimeUtc.UtcDateTime).DayNumber;
}
