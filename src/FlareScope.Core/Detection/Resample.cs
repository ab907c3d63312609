namespace FlareScope.Core.Detection;

/// <summary>A matched class with a weight for each picture: how often the picture is taken; all 1 for the set itself.</summary>
internal sealed class Resample
{
    private readonly int[] _weights;
    private readonly int[]? _kept;

    /// <summary>Weighs a matched class.</summary>
    internal Resample(ClassMatches matches, int[] weights)
    {
        (Matches, _weights) = (matches, weights);
        Truth = matches.TruthCount(weights);
        _kept = matches.HasIgnored ? null : Count(threshold: null);
    }

    /// <summary>The class.</summary>
    internal ClassMatches Matches { get; }

    /// <summary>Truth boxes that count.</summary>
    internal long Truth { get; }

    /// <summary>How often a row's picture is taken.</summary>
    internal int Weight(int row) => _weights[Matches.Rows[row].Image];

    /// <summary>For each row the number of boxes down to it, itself included, that are hits or false alarms at a threshold.</summary>
    internal int[] Kept(int threshold) => _kept ?? Count(threshold);

    private int[] Count(int? threshold)
    {
        var rows = Matches.Rows;
        var kept = new int[rows.Length];
        var sum = 0;
        for (var i = 0; i < rows.Length; i++)
        {
            if (threshold is not { } t || !rows[i].IsIgnored(t))
                sum += _weights[rows[i].Image];
            kept[i] = sum;
        }

        return kept;
    }
}
