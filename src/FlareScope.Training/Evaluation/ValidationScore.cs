namespace FlareScope.Training.Evaluation;

/// <summary>Average precision at an overlap of 0.5 on the validation pictures; null where there is no truth box.</summary>
/// <param name="Flame">Flame, all sources.</param>
/// <param name="Smoke">Smoke, all sources.</param>
/// <param name="FlareFlame">Flame, pictures of gas flares alone.</param>
/// <param name="FlareSmoke">Smoke, pictures of gas flares alone.</param>
internal sealed record ValidationScore(double? Flame, double? Smoke, double? FlareFlame, double? FlareSmoke)
{
    /// <summary>Mean over the classes, all sources.</summary>
    public double? MeanAp50 => Mean(Flame, Smoke);

    /// <summary>
    /// What the best epoch is chosen by: the mean of <see cref="MeanAp50"/> and <see cref="FlareFlame"/>, so that neither
    /// general fires nor gas flares are sold for the other.
    /// </summary>
    public double Selection => Mean(MeanAp50, FlareFlame) ?? 0;

    private static double? Mean(double? a, double? b) => a is { } x && b is { } y ? (x + y) / 2 : a ?? b;
}
