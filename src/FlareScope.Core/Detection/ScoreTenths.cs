namespace FlareScope.Core.Detection;

/// <summary>Sums of scores and hits in ten tenths of the scale.</summary>
internal sealed class ScoreTenths
{
    internal const int Count = 10;

    private readonly long[] _boxes = new long[Count];
    private readonly long[] _right = new long[Count];
    private readonly double[] _scores = new double[Count];

    internal void Add(double score, bool right, int weight)
    {
        var tenth = Math.Clamp((int)(score * Count), 0, Count - 1);
        _boxes[tenth] += weight;
        _right[tenth] += right ? weight : 0;
        _scores[tenth] += weight * score;
    }

    /// <summary>
    /// Expected calibration error: mean of |mean score - share right| over the tenths, each weighed by its boxes; null without boxes.
    /// </summary>
    internal double? Error
    {
        get
        {
            var boxes = _boxes.Sum();
            return boxes == 0 ? null : Enumerable.Range(0, Count).Sum(b => Math.Abs(_scores[b] - _right[b])) / boxes;
        }
    }

    internal ReliabilityBin Bin(int tenth, double level)
    {
        var boxes = _boxes[tenth];
        return new ReliabilityBin(
            tenth / (double)Count,
            (tenth + 1) / (double)Count,
            boxes,
            boxes == 0 ? null : _scores[tenth] / boxes,
            boxes == 0 ? null : _right[tenth] / (double)boxes,
            WilsonInterval.Of(_right[tenth], boxes, level));
    }
}
