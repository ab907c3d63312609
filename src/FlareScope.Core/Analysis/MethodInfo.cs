namespace FlareScope.Core.Analysis;

/// <summary>Names the exact method of an analysis.</summary>
/// <param name="Fingerprint">SHA-256 over every parameter that made the numbers, lower-case hex.</param>
/// <param name="Calibration">Name of the site calibration that was given; null when there was none.</param>
public sealed record MethodInfo(string Fingerprint, string? Calibration = null);
