namespace FlareScope.Core.Smoke;

/// <summary>
/// A series in the manner of US EPA Method 9: a reading every 15 s to the nearest 5 %, averaged over 24 readings (6 minutes).
/// A camera is no certified observer: call the result a DCOT-style estimate.
/// </summary>
/// <remarks>Science notes, ground.md section 4 (from memory, high confidence).</remarks>
public sealed class Method9Series
{
    /// <summary>Seconds between readings.</summary>
    public const int IntervalSeconds = 15;

    /// <summary>Readings to a mean.</summary>
    public const int ReadingsPerMean = 24;

    /// <summary>Step of a reading, %.</summary>
    public const double StepPercent = 5;

    private readonly List<OpacityReading> _readings = [];
    private DateTimeOffset? _start;
    private (DateTimeOffset Time, double? Opacity)? _nearest;
    private long _slot = -1;

    /// <summary>The readings so far, one a slot of 15 s from the first picture on; a slot without a picture is null.</summary>
    public IReadOnlyList<OpacityReading> Readings => _readings;

    /// <summary>Adds what one picture shows; of several in a slot the one nearest to its middle is the reading.</summary>
    /// <param name="picture">Opacity in a picture, not earlier than the one before.</param>
    /// <exception cref="ArgumentException">It is earlier than the one before.</exception>
    public void Add(OpacityReading picture)
    {
        _start ??= picture.Time;
        var slot = (long)Math.Floor((picture.Time - _start.Value).TotalSeconds / IntervalSeconds);
        if (slot < _slot || picture.Time < (_nearest?.Time ?? picture.Time))
            throw new ArgumentException("Opacity readings must come in the order of time.", nameof(picture));
        if (slot != _slot)
        {
            Close(slot);
            _nearest = null;
        }

        var middle = _start.Value.AddSeconds((slot + 0.5) * IntervalSeconds);
        if (_nearest is not { } best || (picture.Time - middle).Duration() < (best.Time - middle).Duration())
            _nearest = (picture.Time, picture.OpacityPercent);
        _slot = slot;
    }

    /// <summary>Takes the open slot as complete.</summary>
    public void Complete()
    {
        if (_slot >= 0)
            Close(_slot + 1);
        (_slot, _nearest) = (_slot + 1, null);
    }

    /// <summary>Every run of 24 readings without a gap has one mean; runs do not overlap.</summary>
    public IReadOnlyList<Method9Mean> Means()
    {
        var means = new List<Method9Mean>();
        for (var first = 0; first + ReadingsPerMean <= _readings.Count;)
        {
            var run = _readings.GetRange(first, ReadingsPerMean);
            var gap = run.FindLastIndex(r => r.OpacityPercent is null);
            if (gap < 0)
                means.Add(new(run[0].Time, run.Average(r => r.OpacityPercent!.Value)));
            first += gap < 0 ? ReadingsPerMean : gap + 1;
        }

        return means;
    }

    private void Close(long next)
    {
        for (var slot = Math.Max(0, _slot); slot < next; slot++)
        {
            var value = slot == _slot ? _nearest?.Opacity : null;
            _readings.Add(new(_start!.Value.AddSeconds(slot * IntervalSeconds), Rounded(value)));
        }
    }

    private static double? Rounded(double? percent) => percent is { } value
        ? Math.Clamp(Math.Round(value / StepPercent, MidpointRounding.AwayFromZero) * StepPercent, 0, 100)
        : null;
}
