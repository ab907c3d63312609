namespace FlareScope.Satellite.Volumes;

/// <summary>How far a satellite volume may lie from the truth; standard deviations of its logarithm.</summary>
/// <remarks>
/// Priors, declared and not measured per flare: nobody has public per-flare meters beside per-look detections (science notes,
/// satellite.md sections 0 point 7, 1.5 and 5). They are checked only in the sum: see docs/method/satellite-nightfire.md.
/// </remarks>
public sealed record VolumeUncertainty
{
    /// <summary>The declared numbers.</summary>
    public static VolumeUncertainty Default { get; } = new();

    /// <summary>The calibration itself; the same for every look and every site.</summary>
    /// <value>
    /// 0.30 (prior): on one real night the two calibrations differ by factors of 0.77 to 0.86 for typical and 1.36 for bright
    /// flares (section 1.5), and state sums differ from reports by 1.2 to 1.8 (section 0).
    /// </value>
    public double Calibration { get; init; } = 0.30;

    /// <summary>One look: fit, atmosphere, viewing angle, flicker; shrinks with the number of looks that saw the flare.</summary>
    /// <value>0.40 (prior): "published per-flare instantaneous scatter is tens of per cent" (section 0 point 7).</value>
    public double Look { get; init; } = 0.40;

    /// <summary>Error of a mean over looks.</summary>
    /// <param name="litLooks">Looks that saw the flare, 1 or more.</param>
    /// <param name="relativeVariance">Variance of the predictor over the clear looks divided by its squared mean; 0 for one look.</param>
    /// <param name="clearLooks">Clear looks, zeros among them, 1 or more.</param>
    public VolumeErrors Of(int litLooks, double relativeVariance, int clearLooks) =>
        new(Calibration, Look / Math.Sqrt(litLooks), Math.Sqrt(Math.Log(1 + relativeVariance / clearLooks)));
}
