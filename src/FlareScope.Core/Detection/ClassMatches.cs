namespace FlareScope.Core.Detection;

using FlareScope.Core.Analysis;

/// <summary>
/// Every detection of one class in a set, best first, with what it matched. Made once; figures of the set and of any
/// resample of its pictures (a weight for each picture) are then read from it without matching or sorting again.
/// </summary>
internal sealed class ClassMatches
{
    private readonly int[] _truthOfImage;
    private readonly Row[] _rows;

    private readonly int[][] _hits;

    private ClassMatches(int[] truthOfImage, Row[] rows, int thresholds)
    {
        (_truthOfImage, _rows) = (truthOfImage, rows);
        _hits = [.. Enumerable.Range(0, thresholds).Select(t => IndicesOf(rows, r => r.IsHit(t)))];
        HasIgnored = Array.Exists(rows, r => r.Ignored != 0);
    }

    /// <summary>Detections, best first; equal scores keep the order of the pictures.</summary>
    internal ReadOnlySpan<Row> Rows => _rows;

    /// <summary>Whether any detection counts neither as hit nor as false alarm, which only a range of areas brings about.</summary>
    internal bool HasIgnored { get; }

    /// <summary>Indices of the rows that are hits at a threshold, best first.</summary>
    internal ReadOnlySpan<int> Hits(int threshold) => _hits[threshold];

    /// <summary>Matches one class over all pictures.</summary>
    internal static ClassMatches Build(
        IReadOnlyList<EvaluatedImage> images, DetectionClass detectionClass, AreaRange area, IReadOnlyList<double> thresholds)
    {
        var truthOfImage = new int[images.Count];
        var rows = new List<Row>();
        var all = (1 << thresholds.Count) - 1;
        for (var i = 0; i < images.Count; i++)
        {
            var truth = images[i].Truth.Where(t => t.Class == detectionClass).Select(t => t.Box).OrderBy(b => !area.Contains(b.Area)).ToArray();
            truthOfImage[i] = truth.Count(b => area.Contains(b.Area));
            var found = images[i].Found.Where(d => d.Class == detectionClass)
                .OrderByDescending(d => d.Score).Take(CocoProtocol.MaxDetections).ToArray();
            var boxes = found.Select(d => d.Box).ToArray();
            var matches = ImageMatcher.Match(truth, truthOfImage[i], boxes, thresholds);
            for (var d = 0; d < found.Length; d++)
            {
                var (matched, onIgnored) = matches[d];
                // A miss outside the range of areas is no false alarm of that range.
                var ignored = area.Contains(boxes[d].Area) ? onIgnored : (ushort)(onIgnored | (~matched & all));
                rows.Add(new Row(found[d].Score, i, (ushort)(matched & ~ignored), ignored));
            }
        }

        return new ClassMatches(truthOfImage, [.. rows.OrderByDescending(r => r.Score)], thresholds.Count);
    }

    /// <summary>Truth boxes that count, each picture taken as often as its weight says.</summary>
    internal long TruthCount(ReadOnlySpan<int> weights)
    {
        var sum = 0L;
        for (var i = 0; i < weights.Length; i++)
            sum += (long)weights[i] * _truthOfImage[i];
        return sum;
    }

    private static int[] IndicesOf(Row[] rows, Predicate<Row> wanted) =>
        [.. Enumerable.Range(0, rows.Length).Where(i => wanted(rows[i]))];

    /// <summary>One detection; bit t of the masks belongs to threshold t.</summary>
    /// <param name="Score">Confidence.</param>
    /// <param name="Image">Index of its picture.</param>
    /// <param name="Hits">Set where it matched truth that counts.</param>
    /// <param name="Ignored">Set where it counts neither as hit nor as false alarm.</param>
    internal readonly record struct Row(double Score, int Image, ushort Hits, ushort Ignored)
    {
        internal bool IsHit(int threshold) => (Hits >> threshold & 1) != 0;

        internal bool IsIgnored(int threshold) => (Ignored >> threshold & 1) != 0;
    }
}
