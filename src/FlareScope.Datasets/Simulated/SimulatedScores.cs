namespace FlareScope.Datasets.Simulated;

/// <summary>How well a set of simulated pictures was measured.</summary>
/// <param name="Pictures">Number of pictures.</param>
/// <param name="Flares">Number of true flares whose flame is seen.</param>
/// <param name="Found">Share of them with a measured flame.</param>
/// <param name="FalseFlames">Flames measured where none is, per picture.</param>
/// <param name="Length">Length of the frame's flame.</param>
/// <param name="Area">Projected area of the frame's flame.</param>
/// <param name="FlowInside">Share of estimates whose P05 to P95 holds the true flow; 0.90 is asked of a 90 % interval.</param>
/// <param name="FlowRatio">Median of estimated median flow over true flow.</param>
/// <param name="Smoke">Plumes.</param>
public sealed record SimulatedScores(
    int Pictures,
    int Flares,
    Estimated Found,
    double FalseFlames,
    SizeScores Length,
    SizeScores Area,
    Estimated FlowInside,
    Estimated FlowRatio,
    SmokeScores Smoke)
{
    internal static SimulatedScores Of(IReadOnlyList<PictureOutcome> pictures) => new(
        pictures.Count,
        pictures.Sum(p => p.Flares.Count),
        Estimated.Mean(pictures, f => f.Found ? 1 : 0),
        pictures.Average(p => (double)p.FalseFlames),
        SizeScores.Of(pictures, f => f.LengthRatio),
        SizeScores.Of(pictures, f => f.AreaRatio),
        Estimated.Mean(pictures, f => f is { Cut: false, FlowInside: { } inside } ? (inside ? 1 : 0) : null),
        Estimated.Percentile(pictures, f => f.Cut ? null : f.FlowRatio, 0.5),
        SmokeScores.Of(pictures));
}
