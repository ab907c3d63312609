namespace FlareScope.Core.Smoke;

/// <summary>
/// Accumulated time of visible smoke in the manner of US EPA Method 22. Between two pictures the state of the earlier one
/// holds, up to a longest step; longer gaps and pictures that could not be read count as not observed, not as clean.
/// </summary>
/// <remarks>Science notes, ground.md section 4; flare limit 5 minutes in any 2 hours (40 CFR 65.147).</remarks>
/// <param name="visibleFromPercent">Opacity from which smoke counts as visible; 5 % is the finest step of a reading.</param>
/// <param name="longestStep">Longest time that one picture may stand for; 15 s when null.</param>
public sealed class Method22Clock(double visibleFromPercent = 5, TimeSpan? longestStep = null)
{
    private readonly TimeSpan _longest = longestStep ?? TimeSpan.FromSeconds(Method9Series.IntervalSeconds);
    private readonly List<(DateTimeOffset From, TimeSpan Length)> _visible = [];
    private OpacityReading? _last;

    /// <summary>Time observed, with or without smoke.</summary>
    public TimeSpan Observed { get; private set; }

    /// <summary>Time with visible smoke.</summary>
    public TimeSpan Visible => _visible.Aggregate(TimeSpan.Zero, (sum, v) => sum + v.Length);

    /// <summary>Adds what one picture shows.</summary>
    /// <exception cref="ArgumentException">It is earlier than the one before.</exception>
    public void Add(OpacityReading picture)
    {
        if (_last is { } last)
        {
            var step = picture.Time - last.Time;
            if (step < TimeSpan.Zero)
                throw new ArgumentException("Opacity readings must come in the order of time.", nameof(picture));
            if (last.OpacityPercent is { } opacity)
            {
                var counted = step < _longest ? step : _longest;
                Observed += counted;
                if (opacity >= visibleFromPercent && counted > TimeSpan.Zero)
                    _visible.Add((last.Time, counted));
            }
        }

        _last = picture;
    }

    /// <summary>The most visible smoke in any window of a length, for a limit such as 5 minutes in any 2 hours.</summary>
    public TimeSpan MostVisibleIn(TimeSpan window)
    {
        var most = TimeSpan.Zero;
        foreach (var (from, _) in _visible)
        {
            var end = from + window;
            var sum = _visible.Where(v => v.From >= from && v.From < end)
                .Aggregate(TimeSpan.Zero, (total, v) => total + (v.From + v.Length > end ? end - v.From : v.Length));
            most = sum > most ? sum : most;
        }

        return most;
    }
}
