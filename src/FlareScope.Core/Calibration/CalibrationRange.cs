using FlareScope.Core.Statistics;

namespace FlareScope.Core.Calibration;

/// <summary>What the metered points covered; outside it a calibration says nothing.</summary>
/// <param name="AreaM2">Flame areas, m²; null when not every point had one.</param>
/// <param name="LengthM">Flame lengths, m; null when not every point had one.</param>
/// <param name="WindMS">Wind speeds, m/s; null when not every point had one.</param>
/// <param name="WindClasses">Classes among <c>calm</c> (below 3 m/s), <c>moderate</c> (to 8), <c>strong</c>; null when the wind was not told.</param>
/// <param name="FlowKm3Day">Metered flows, thousand m3/day at 20 °C.</param>
/// <param name="From">Time of the first point.</param>
/// <param name="To">Time of the last point.</param>
/// <param name="Days">Days by UTC with a point.</param>
public sealed record CalibrationRange(
    Interval? AreaM2,
    Interval? LengthM,
    Interval? WindMS,
    IReadOnlyList<string>? WindClasses,
    Interval FlowKm3Day,
    DateTimeOffset From,
    DateTimeOffset To,
    int Days)
{
    /// <summary>The range of checked points.</summary>
    internal static CalibrationRange Of(IReadOnlyList<MeteredPoint> points)
    {
        Interval? Ends(Func<MeteredPoint, double?> value) =>
            points.All(p => value(p) is not null) ? new(points.Min(value)!.Value, points.Max(value)!.Value) : null;
        var wind = Ends(p => p.Seen.WindMS);
        return new(
            Ends(p => p.Seen.AreaM2),
            Ends(p => p.Seen.LengthM),
            wind,
            wind is null ? null : [.. points.Select(p => WindClass(p.Seen.WindMS!.Value)).Distinct().Order(StringComparer.Ordinal)],
            Ends(p => p.FlowKm3Day)!,
            points[0].TimeUtc,
            points[^1].TimeUtc,
            points.Select(p => p.Day).Distinct().Count());
    }

    /// <summary>Whether a flame lies within <paramref name="factor"/> of the calibrated sizes and in a calibrated wind class.</summary>
    /// <param name="seen">The flame.</param>
    /// <param name="factor">On the area; a length is allowed its square root.</param>
    /// <remarks>Science notes, ground.md section 8. A wind that nobody told now is not outside.</remarks>
    public bool Holds(SiteObservation seen, double factor)
    {
        var size = AreaM2 is not null
            ? Within(AreaM2, seen.AreaM2, factor)
            : LengthM is not null && Within(LengthM, seen.LengthM, Math.Sqrt(factor));
        return size && (WindClasses is null || seen.WindMS is not { } wind || WindClasses.Contains(WindClass(wind)));
    }

    private static bool Within(Interval range, double? value, double factor) =>
        value >= range.Low / factor && value <= range.High * factor;

    // The classes in which the flame laws' scatter is told: science notes, ground.md section 1.5.
    private static string WindClass(double windMS) => windMS switch
    {
        < 3 => "calm",
        <= 8 => "moderate",
        _ => "strong",
    };
}
