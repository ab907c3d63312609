namespace FlareScope.Core.Calibration;

/// <summary>What a calibration yields.</summary>
/// <param name="Calibration">The file to keep.</param>
/// <param name="Document">The answer to show.</param>
public sealed record CalibrationResult(SiteCalibration Calibration, CalibrationDocument Document);
