namespace FlareScope.Datasets.Formats;

/// <summary>What no label may hold, in any format.</summary>
internal static class ObjectGuard
{
    /// <summary>How far a figure may lie outside of 0..1: rounding of tools, not a mistake.</summary>
    internal const double Slack = 0.01;

    private const int MostPoints = 100_000;

    /// <summary>The fault of an object; null when it can be used.</summary>
    /// <param name="thing">The object.</param>
    /// <param name="file">File it stands in.</param>
    /// <param name="place">How the file calls it, for example <c>annotation 7</c>; empty where the line tells.</param>
    internal static DatasetFault? Check(LabelledObject thing, string file, string place = "")
    {
        DatasetFault Fault(string code, string what, string mend) =>
            new(code, file, thing.Line, place.Length > 0 ? $"{place}: {what}" : what, mend);
        if (thing.Outline is { Count: < 3 or > MostPoints } outline)
            return Fault("label-invalid", $"an outline of {outline.Count} points", "draw it again or delete it");
        double[] figures = thing.Outline is { } points
            ? [.. points.SelectMany(p => new[] { p.X, p.Y })]
            : [(thing.Left + thing.Right) / 2, (thing.Top + thing.Bottom) / 2, thing.Width, thing.Height];
        if (!Array.TrueForAll(figures, double.IsFinite) || thing.Score is { } odd && !double.IsFinite(odd))
            return Fault("figure-not-finite", "a figure is NaN or infinite", "draw the box again or delete it");
        if (thing.Score is < 0 or > 1)
            return Fault("figure-out-of-range", FormattableString.Invariant($"a score of {thing.Score:0.###}"), "scores are 0..1");
        if (thing.Width <= 0 || thing.Height <= 0)
            return Fault("box-empty", FormattableString.Invariant($"a box of {thing.Width:0.####} x {thing.Height:0.####} of the sides"), "draw it again or delete it");
        if (Array.Exists(figures, f => f is < -Slack or > 1 + Slack))
            return Fault("figure-out-of-range", FormattableString.Invariant($"{Array.Find(figures, f => f is < -Slack or > 1 + Slack):0.####} of a side is outside the picture"), "write shares of the sides in 0..1, or pixels of this picture where the format has pixels");
        return null;
    }
}
