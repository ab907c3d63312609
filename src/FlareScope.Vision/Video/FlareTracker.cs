using FlareScope.Core.Analysis;

namespace FlareScope.Vision.Video;

/// <summary>
/// Gives the flares of successive frames stable ids: first by overlap, largest first, then by the distance of their middles. A
/// flare that is not seen keeps its id until it is forgotten.
/// </summary>
/// <param name="forgetS">Time after which a flare that comes back is a new one, s.</param>
public sealed class FlareTracker(double forgetS)
{
    private const double LeastIou = 0.1;
    private const double Reach = 1; // middles this near belong together, in longer sides of the larger box
    private readonly List<Track> _tracks = [];
    private int _count;

    /// <summary>Assigns the boxes of a frame.</summary>
    /// <param name="timeS">Time of the frame, s; never goes back.</param>
    /// <param name="boxes">Boxes in pixels of the first frame (shifts of the camera taken out).</param>
    /// <returns>An id for each box, <c>t1</c>, <c>t2</c> and so on; no two boxes share one.</returns>
    public IReadOnlyList<string> Assign(double timeS, IReadOnlyList<PixelBox> boxes)
    {
        ArgumentNullException.ThrowIfNull(boxes);
        _tracks.RemoveAll(track => timeS - track.SeenAt > forgetS);
        var ids = new string?[boxes.Count];
        var free = new List<Track>(_tracks);
        Match(ids, boxes, free, (a, b) => a.IntersectionOverUnion(b) is >= LeastIou and var iou ? iou : null);
        Match(ids, boxes, free, (a, b) => Distance(a, b) is <= Reach and var distance ? -distance : null);
        for (var i = 0; i < boxes.Count; i++)
        {
            var track = _tracks.Find(t => t.Id == ids[i]);
            if (track is null)
                _tracks.Add(track = new(ids[i] = $"t{++_count}"));
            (track.Box, track.SeenAt) = (boxes[i], timeS);
        }

        return ids!;
    }

    private static void Match(string?[] ids, IReadOnlyList<PixelBox> boxes, List<Track> free, Func<PixelBox, PixelBox, double?> likeness)
    {
        var pairs = Enumerable.Range(0, boxes.Count).Where(i => ids[i] is null)
            .SelectMany(i => free.Select(track => (Box: i, Track: track, Likeness: likeness(boxes[i], track.Box))))
            .Where(pair => pair.Likeness is not null)
            .OrderByDescending(pair => pair.Likeness);
        foreach (var (box, track, _) in pairs.ToList())
        {
            if (ids[box] is null && free.Remove(track))
                ids[box] = track.Id;
        }
    }

    private static double Distance(PixelBox a, PixelBox b)
    {
        var apart = double.Hypot(a.X + (a.Width / 2) - b.X - (b.Width / 2), a.Y + (a.Height / 2) - b.Y - (b.Height / 2));
        return apart / Math.Max(Math.Max(a.Width, a.Height), Math.Max(b.Width, b.Height));
    }

    private sealed class Track(string id)
    {
        public string Id { get; } = id;

        public PixelBox Box { get; set; }

        public double SeenAt { get; set; }
    }
}
