using FlareScope.Core.Analysis;

namespace FlareScope.Vision.Video;

/// <summary>
/// The boxes of the detector between its looks: a flare keeps the box in which it was last detected, moved with the camera, so that
/// neither a frame without a look nor a look that missed it makes a flame vanish.
/// </summary>
/// <param name="holdS">How long a box is kept, s.</param>
internal sealed class BoxMemory(double holdS)
{
    private const double SamePlace = 0.1; // overlap at which a new box replaces an old one
    private readonly List<(Detection Detection, double SeenAt)> _boxes = [];

    /// <summary>Boxes to measure now, px of the frame.</summary>
    /// <param name="timeS">Time, s.</param>
    /// <param name="detected">What the detector has just found; null when it did not look.</param>
    /// <param name="shift">Shift of the picture since the first frame, px.</param>
    internal IReadOnlyList<Detection> Now(double timeS, IReadOnlyList<Detection>? detected, (double X, double Y) shift)
    {
        _boxes.RemoveAll(b => timeS - b.SeenAt > holdS);
        if (detected is not null)
        {
            // Smoke drifts and is not held: only what was seen at this look counts.
            _boxes.RemoveAll(b => b.Detection.Class == DetectionClass.Smoke);
            var found = detected.Select(d => Moved(d, -shift.X, -shift.Y)).ToList();
            _boxes.RemoveAll(b => found.Exists(d => d.Class == b.Detection.Class && d.Box.IntersectionOverUnion(b.Detection.Box) >= SamePlace));
            _boxes.AddRange(found.Select(d => (d, timeS)));
        }

        return [.. _boxes.Select(b => Moved(b.Detection, shift.X, shift.Y))];
    }

    private static Detection Moved(Detection detection, double x, double y) =>
        x == 0 && y == 0 ? detection : detection with { Box = detection.Box with { X = detection.Box.X + x, Y = detection.Box.Y + y } };
}
