namespace FlareScope.Core.Calibration;

/// <summary>The answer of <c>flarescope calibrate --json</c>.</summary>
/// <param name="Id">Name of the calibration in documents.</param>
/// <param name="Fingerprint">SHA-256 of the calibration's content.</param>
/// <param name="PointsSha256">SHA-256 of the points' file.</param>
/// <param name="Site">The site.</param>
/// <param name="Model">A name of <see cref="SiteModelKind"/>.</param>
/// <param name="Points">Number of points.</param>
/// <param name="Loo">Each point predicted from the others.</param>
/// <param name="LeaveOneDayOut">Each day predicted from the other days; null when there is one day only.</param>
/// <param name="LeaveOneDayOutReason">Why it is null; else null.</param>
/// <param name="TierTwo">The flame laws alone, for comparison.</param>
/// <param name="Interval">The interval that a calibrated flow carries.</param>
/// <param name="Range">Where the calibration holds.</param>
/// <param name="SmearingFactor">Mean flow over median flow.</param>
/// <param name="Features">Columns of the regression.</param>
/// <param name="Predictions">Point by point, by time.</param>
/// <param name="Notes">What was left out and why.</param>
public sealed record CalibrationDocument(
    string Id,
    string Fingerprint,
    string PointsSha256,
    string Site,
    string Model,
    int Points,
    CalibrationScores Loo,
    CalibrationScores? LeaveOneDayOut,
    string? LeaveOneDayOutReason,
    CalibrationScores TierTwo,
    CalibrationInterval Interval,
    CalibrationRange Range,
    double SmearingFactor,
    IReadOnlyList<CalibrationFeature> Features,
    IReadOnlyList<CalibratedPoint> Predictions,
    IReadOnlyList<string> Notes);
