namespace FlareScope.Datasets.Simulated;

/// <summary>How well plumes were told apart and measured.</summary>
/// <param name="Correct">Share of visible plumes of soot and steam that were called what they are, among those called either.</param>
/// <param name="Decided">Share of visible plumes, of flames that were found, that were called soot or steam.</param>
/// <param name="OpacityBias">Mean of measured less true opacity of soot, points.</param>
/// <param name="OpacityError">Mean absolute error of the opacity of soot, points.</param>
/// <param name="OpacityGiven">Share of visible soot plumes, of flames that were found, with a measured opacity.</param>
/// <param name="Table">Counts: true kind, then found kind.</param>
public sealed record SmokeScores(
    Estimated Correct,
    Estimated Decided,
    Estimated OpacityBias,
    Estimated OpacityError,
    Estimated OpacityGiven,
    SortedDictionary<string, SortedDictionary<string, int>> Table)
{
    private static readonly string[] Kinds = ["soot", "steam"];

    internal static SmokeScores Of(IReadOnlyList<PictureOutcome> pictures) => new(
        Estimated.Mean(pictures, f => Plume(f) && Kinds.Contains(f.FoundSmoke) ? Share(f.FoundSmoke == f.TrueSmoke) : null),
        Estimated.Mean(pictures, f => Plume(f) ? Share(Kinds.Contains(f.FoundSmoke)) : null),
        Estimated.Mean(pictures, f => f.OpacityDifference),
        Estimated.Mean(pictures, f => f.OpacityDifference is { } points ? Math.Abs(points) : null),
        Estimated.Mean(pictures, f => f is { Found: true, TrueSmoke: "soot" } ? Share(f.OpacityDifference is not null) : null),
        Count(pictures));

    private static bool Plume(FlareOutcome flare) => flare.Found && Kinds.Contains(flare.TrueSmoke);

    private static double? Share(bool yes) => yes ? 1 : 0;

    private static SortedDictionary<string, SortedDictionary<string, int>> Count(IReadOnlyList<PictureOutcome> pictures)
    {
        var table = new SortedDictionary<string, SortedDictionary<string, int>>(StringComparer.Ordinal);
        foreach (var flare in pictures.SelectMany(p => p.Flares).Where(f => f.Found))
        {
            if (!table.TryGetValue(flare.TrueSmoke, out var row))
                table.Add(flare.TrueSmoke, row = new(StringComparer.Ordinal));
            row[flare.FoundSmoke] = row.GetValueOrDefault(flare.FoundSmoke) + 1;
        }

        return table;
    }
}
