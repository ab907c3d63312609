using FlareScope.Core.Statistics;

namespace FlareScope.Core.Totals;

/// <summary>Draws of a total, each error drawn once for as long as it reaches.</summary>
internal sealed class TotalDraws
{
    private readonly TotalOptions _options;
    private readonly double[] _medians; // rate times the days it stands for
    private readonly int[] _days; // index of the day of each flow
    private readonly double[][] _period; // sigma by flow and source
    private readonly double[] _day;
    private readonly double[] _moment;
    private readonly double _betweenSigma;

    public TotalDraws(IReadOnlyList<TimedFlow> flows, double[] weights, TotalOptions options)
    {
        _options = options;
        _medians = [.. flows.Select((f, i) => weights[i] * f.Median!.Value)];
        var days = flows.Select(f => f.Time.UtcDateTime.Date).Distinct().Select((day, i) => (day, i)).ToDictionary(d => d.day, d => d.i);
        _days = [.. flows.Select(f => days[f.Time.UtcDateTime.Date])];
        string[] sources = [.. flows.SelectMany(f => f.SigmaLnBySource.Keys).Distinct().Where(s => Reach(s) == ErrorReach.Period).Order(StringComparer.Ordinal)];
        _period = [.. flows.Select(f => sources.Select(s => f.SigmaLnBySource.GetValueOrDefault(s)).ToArray())];
        _day = Together(flows, ErrorReach.Day);
        _moment = Together(flows, ErrorReach.Moment);
        double[] lit = [.. flows.Where(f => f.Median > 0).Select(f => Math.Log(f.Median!.Value))];
        _betweenSigma = lit.Length > 1 ? Math.Sqrt(Moments.Variance(lit)) : 0;
    }

    /// <summary>Draws totals, in the unit of the rate times days.</summary>
    /// <param name="fill">
    /// Missing time over covered time, to be filled with the covered mean; 0 fills nothing. What was not seen is then taken to lie
    /// about that mean as the single flows do.
    /// </param>
    public double[] Draw(double fill)
    {
        var random = new SeededRandom(_options.Seed);
        var totals = new double[_options.Draws];
        var period = new double[_period.Length == 0 ? 0 : _period[0].Length];
        var day = new double[_days.Length == 0 ? 0 : _days.Max() + 1];
        for (var k = 0; k < totals.Length; k++)
        {
            Fill(ref random, period);
            Fill(ref random, day);
            var sum = 0.0;
            for (var i = 0; i < _medians.Length; i++)
            {
                // Errors that average out have mean 1: drawn with median 1, many of them would lift every total by exp(σ²/2).
                var error = _day[i] * day[_days[i]] + (_moment[i] > 0 ? _moment[i] * random.NextNormal() : 0)
                    - (_day[i] * _day[i] + _moment[i] * _moment[i]) / 2;
                for (var s = 0; s < period.Length; s++)
                    error += _period[i][s] * period[s];
                sum += _medians[i] * Math.Exp(error);
            }

            totals[k] = fill > 0
                ? sum * (1 + fill * Math.Exp(_betweenSigma * random.NextNormal() - _betweenSigma * _betweenSigma / 2))
                : sum;
        }

        return totals;
    }

    private ErrorReach Reach(string source) => _options.Reach.GetValueOrDefault(source, ErrorReach.Period);

    /// <summary>Sources of one reach drawn as one error.</summary>
    private double[] Together(IReadOnlyList<TimedFlow> flows, ErrorReach reach) =>
        [.. flows.Select(f => Math.Sqrt(f.SigmaLnBySource.Where(s => Reach(s.Key) == reach).Sum(s => s.Value * s.Value)))];

    private static void Fill(ref SeededRandom random, double[] normals)
    {
        for (var i = 0; i < normals.Length; i++)
            normals[i] = random.NextNormal();
    }
}
