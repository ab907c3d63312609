using FlareScope.Core.Analysis;

namespace FlareScope.Vision.Flames;

/// <summary>Joins flame and smoke boxes into flares.</summary>
/// <param name="options">When boxes belong together; the defaults when null.</param>
public sealed class FlareGrouper(FlareGrouperOptions? options = null)
{
    /// <summary>The rules in use.</summary>
    public FlareGrouperOptions Options { get; } = options ?? new();

    /// <summary>
    /// Joins boxes: overlapping and nested flame boxes, and small puffs beside a flame, make one flare; a smoke box goes to
    /// the nearest flame it touches, overlaps or hangs above; smoke that is left over makes flares of its own.
    /// </summary>
    /// <param name="detections">Boxes of one picture.</param>
    /// <returns>Every box in exactly one group; larger flames first, smoke without flame last.</returns>
    public IReadOnlyList<FlareGroup> Group(IReadOnlyList<Detection> detections)
    {
        ArgumentNullException.ThrowIfNull(detections);
        var flames = Join([.. detections.Where(d => d.Class == DetectionClass.Flame)], SameFlame);
        var smokes = detections.Where(d => d.Class == DetectionClass.Smoke).ToLookup(s => Nearest(s.Box, flames));
        var groups = flames.ConvertAll(f => new FlareGroup(f, [.. smokes[f]]));
        groups.Sort((a, b) => b.Flames.Max(f => f.Box.Area).CompareTo(a.Flames.Max(f => f.Box.Area)));
        groups.AddRange(Join([.. smokes[null]], Overlap).Select(s => new FlareGroup([], s)));
        return groups;
    }

    private bool SameFlame(PixelBox a, PixelBox b)
    {
        var (large, small) = a.Area >= b.Area ? (a, b) : (b, a);
        if (a.IntersectionOverUnion(b) >= Options.SameFlameIou || a.IntersectionArea(b) >= Options.ContainedShare * small.Area)
            return true;
        var isPuff = small.Area <= Options.PuffArea * large.Area && small.Y + (small.Height / 2) < large.Y + (large.Height / 2);
        return isPuff && Gap(a, b) <= Options.PuffGap * Math.Max(large.Width, large.Height);
    }

    /// <summary>The group of the nearest flame that the smoke can come from: by gap, then by distance of the middles.</summary>
    private List<Detection>? Nearest(PixelBox smoke, List<List<Detection>> flames) => flames
        .SelectMany(group => group.Select(flame => (group, flame.Box, Gap: Gap(smoke, flame.Box))))
        .Where(candidate => Hangs(smoke, candidate.Box, candidate.Gap))
        .OrderBy(candidate => candidate.Gap)
        .ThenBy(candidate => MiddleDistance(smoke, candidate.Box))
        .FirstOrDefault().group;

    private bool Hangs(PixelBox smoke, PixelBox flame, double gap)
    {
        var reach = Options.SmokeGap * Math.Min(Math.Max(smoke.Width, smoke.Height), Math.Max(flame.Width, flame.Height));
        return gap <= reach && smoke.Y + (smoke.Height / 2) <= flame.Bottom + (Options.SmokeBelow * flame.Height);
    }

    private static bool Overlap(PixelBox a, PixelBox b) => a.IntersectionArea(b) > 0;

    /// <summary>Distance between two boxes, px; 0 when they meet.</summary>
    private static double Gap(PixelBox a, PixelBox b) => double.Hypot(
        Math.Max(0, Math.Max(a.X, b.X) - Math.Min(a.Right, b.Right)),
        Math.Max(0, Math.Max(a.Y, b.Y) - Math.Min(a.Bottom, b.Bottom)));

    private static double MiddleDistance(PixelBox a, PixelBox b) =>
        double.Hypot(a.X + (a.Width / 2) - b.X - (b.Width / 2), a.Y + (a.Height / 2) - b.Y - (b.Height / 2));

    /// <summary>Groups boxes so that any two that belong together, directly or through others, share a group.</summary>
    private static List<List<Detection>> Join(List<Detection> boxes, Func<PixelBox, PixelBox, bool> together)
    {
        var groups = new List<List<Detection>>();
        foreach (var box in boxes)
        {
            var joined = new List<Detection> { box };
            foreach (var group in groups.FindAll(g => g.Exists(other => together(box.Box, other.Box))))
            {
                joined.AddRange(group);
                groups.Remove(group);
            }

            groups.Add(joined);
        }

        foreach (var group in groups)
            group.Sort((a, b) => b.Score.CompareTo(a.Score));
        return groups;
    }
}
