using static System.FormattableString;

namespace FlareScope.Core.Calibration;

/// <summary>The rules of a set of metered points.</summary>
public static class CalibrationPoints
{
    private const double MaxFlow = 1e6; // thousand m3/day: a thousand times the largest flare
    private const double MaxArea = 1e5;
    private const double MaxLength = 500;
    private const double MaxWind = 100;

    /// <summary>Checks and sorts points.</summary>
    /// <param name="points">Points in any order of time.</param>
    /// <returns>The same points by time.</returns>
    /// <exception cref="UserInputException">
    /// <c>calibration-empty</c>, <c>calibration-one-point</c>, <c>calibration-bad-point</c> (a number is not finite or out of range,
    /// or neither area nor length is given), <c>calibration-duplicate-time</c>, <c>calibration-mixed-size</c> (some points have only
    /// an area, others only a length) or <c>calibration-all-equal</c>.
    /// </exception>
    public static IReadOnlyList<MeteredPoint> Checked(IReadOnlyList<MeteredPoint> points)
    {
        if (points.Count == 0)
            throw new UserInputException("calibration-empty", "No metered point was given; a calibration needs two or more.");
        foreach (var point in points)
            Check(point);
        if (points.Count == 1)
            throw new UserInputException("calibration-one-point", "Only one metered point was given; a calibration needs two or more, because the second tells how far to trust the first.");
        var sorted = points.OrderBy(p => p.TimeUtc).ToList();
        for (var i = 1; i < sorted.Count; i++)
        {
            if (sorted[i].TimeUtc == sorted[i - 1].TimeUtc)
                throw new UserInputException("calibration-duplicate-time", Invariant($"Two points have the time {sorted[i].TimeUtc.UtcDateTime:yyyy-MM-ddTHH:mm:ssZ}; keep one of them."));
        }

        if (!sorted.All(p => p.Seen.AreaM2 is not null) && !sorted.All(p => p.Seen.LengthM is not null))
            throw new UserInputException("calibration-mixed-size", "Some points have only an area and others only a length; give one of the two for every point.");
        var first = sorted[0];
        if (sorted.All(p => p.FlowKm3Day == first.FlowKm3Day && p.Seen.AreaM2 == first.Seen.AreaM2 && p.Seen.LengthM == first.Seen.LengthM))
            throw new UserInputException("calibration-all-equal", Invariant($"All {sorted.Count} points have the same flow and the same flame; give points at different flows."));
        return sorted;
    }

    /// <summary>Checks one point by itself.</summary>
    /// <param name="point">The point.</param>
    /// <param name="place">Where it stands, for the message, for example <c>points.csv, line 7</c>; null for its time.</param>
    /// <exception cref="UserInputException"><c>calibration-bad-point</c>.</exception>
    public static void Check(MeteredPoint point, string? place = null)
    {
        place ??= Invariant($"the point of {point.TimeUtc.UtcDateTime:yyyy-MM-ddTHH:mm:ssZ}");
        var seen = point.Seen;
        Range("flowKm3Day20C", point.FlowKm3Day, 0, MaxFlow, "thousand m3/day", zeroAllowed: false);
        Range("areaM2", seen.AreaM2, 0, MaxArea, "m2", zeroAllowed: false);
        Range("lengthM", seen.LengthM, 0, MaxLength, "m", zeroAllowed: false);
        Range("windMS", seen.WindMS, 0, MaxWind, "m/s", zeroAllowed: true);
        Range("opacityPercent", seen.OpacityPercent, 0, 100, "%", zeroAllowed: true);
        if (seen is { AreaM2: null, LengthM: null })
            throw new UserInputException("calibration-bad-point", $"{place}: neither areaM2 nor lengthM is given; give one of the two.");

        void Range(string name, double? value, double low, double high, string unit, bool zeroAllowed)
        {
            if (value is { } number && !(number <= high && (number > low || (zeroAllowed && number == 0))))
                throw new UserInputException("calibration-bad-point", Invariant($"{place}: {name} is {number}; give a number {(zeroAllowed ? "from 0" : "above 0")} up to {high} {unit}."));
        }
    }
}
