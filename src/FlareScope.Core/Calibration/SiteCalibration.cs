using System.Text.Json.Serialization;
using FlareScope.Core.Analysis;
using FlareScope.Core.Flames;
using FlareScope.Core.Statistics;

namespace FlareScope.Core.Calibration;

/// <summary>
/// A camera at a site, calibrated against a meter: tier 3. It is a file of its own (<see cref="SiteCalibrationJson"/>) that names
/// the points it was made from and says where it holds.
/// </summary>
/// <remarks>Science notes, ground.md section 8.</remarks>
public sealed record SiteCalibration
{
    /// <summary>Schema of the file.</summary>
    public const string CurrentSchema = "flarescope.calibration/1";

    private const double SameFlow = 1e-6; // in ln(flow); the same laws on another machine differ by far less

    /// <summary>Always <see cref="CurrentSchema"/>.</summary>
    public string Schema { get; init; } = CurrentSchema;

    /// <summary>SHA-256 over everything else in the file, lower-case hex; empty until sealed.</summary>
    public string Fingerprint { get; init; } = "";

    /// <summary>SHA-256 of the bytes of the points' file, lower-case hex.</summary>
    public required string PointsSha256 { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>The site as people call it.</summary>
    public required string Site { get; init; }

    /// <summary>Gas that the tier-2 flow was made with.</summary>
    public required CalibrationGas Gas { get; init; }

    /// <summary>Inner diameter of the tip, m; null when unknown.</summary>
    public required double? TipDiameterM { get; init; }

    /// <summary>Height at which the wind was measured, m; null when unknown.</summary>
    public required double? WindHeightM { get; init; }

    /// <summary>True when the points' sizes are means over many frames.</summary>
    public required bool Averaged { get; init; }

    /// <summary>Number of points.</summary>
    public required int Points { get; init; }

    /// <summary>The regression.</summary>
    public required SiteModel Model { get; init; }

    /// <summary>Interval of a calibrated flow.</summary>
    public required CalibrationInterval Interval { get; init; }

    /// <summary>Where it holds.</summary>
    public required CalibrationRange Range { get; init; }

    /// <summary>A flame may lie outside the calibrated areas by this factor.</summary>
    public required double ExtrapolationFactor { get; init; }

    /// <summary>Mean flow over median flow.</summary>
    public required double SmearingFactor { get; init; }

    /// <summary>Errors when each point is predicted from the others.</summary>
    public required CalibrationScores LeaveOneOut { get; init; }

    /// <summary>Metered minus left-out ln(flow), by time of the points.</summary>
    public required IReadOnlyList<double> LeftOutResiduals { get; init; }

    /// <summary>One tier-2 answer at the time.</summary>
    public required TierTwoProbe Probe { get; init; }

    /// <summary>Short name for documents: the first twelve digits of the fingerprint.</summary>
    [JsonIgnore]
    public string Id => $"calibration-{Fingerprint[..Math.Min(12, Fingerprint.Length)]}";

    /// <summary>The flow of a flame.</summary>
    /// <param name="seen">The flame; its wind at the points' wind height.</param>
    /// <param name="flames">The flame laws' uncertainty, as tier 2 uses it.</param>
    /// <param name="singleFrame">True when the flame was seen in one picture.</param>
    /// <returns>The flow; null when the flame lies outside what was calibrated, where only tier 2 can answer.</returns>
    /// <exception cref="UserInputException"><c>calibration-outdated</c>: the flame laws have changed since it was made.</exception>
    public CalibratedFlow? Predict(SiteObservation seen, FlameModelUncertainty flames, bool singleFrame = false)
    {
        if (!Range.Holds(seen, ExtrapolationFactor))
            return null;
        var tierTwo = new TierTwoFlow(flames, new(Site, Gas.ToSelection(), TipDiameterM));
        if (Model.OnTierTwo && Math.Abs(tierTwo.Ln(Probe.Seen) - Probe.LnFlow) > SameFlow)
            throw new UserInputException("calibration-outdated", $"Calibration {Id} of '{Site}' was made with other flame laws; run 'flarescope calibrate' on its points again.");

        var values = Model.Features.Select(f => FeatureCatalogue.Value(f.Name, seen)).ToArray();
        double[] z = [.. Model.Features.Zip(values, (f, value) => value is { } told ? f.Standardise(told) : 0)];
        var missing = Model.Features.Where((_, j) => values[j] is null).ToList();
        var lnMedian = Model.LnFlow(tierTwo.Ln(seen), z);
        var flicker = singleFrame && Averaged
            ? flames.SingleFrameSigmaLnArea * Model.AreaSlope(flames.FlickerLengthPerArea)
            : 0;
        var own = Math.Pow(Interval.HalfWidthLn / NormalDistribution.P95, 2);
        VarianceShare[] variances =
        [
            new("calibration", own * Interval.ParameterShare),
            new("site-scatter", own * (1 - Interval.ParameterShare)),
            new("flicker", flicker * flicker),
            new("missing-input", missing.Sum(f => f.MissingSigma * f.MissingSigma)),
        ];
        var variance = variances.Sum(v => v.ShareOfVariance);
        return new(
            lnMedian,
            NormalDistribution.P95 * Math.Sqrt(variance),
            Math.Exp(lnMedian) * SmearingFactor,
            [.. missing.Select(f => f.Name)],
            [.. variances.Where(v => v.ShareOfVariance > 0).Select(v => v with { ShareOfVariance = v.ShareOfVariance / variance }).OrderByDescending(v => v.ShareOfVariance)]);
    }
}
