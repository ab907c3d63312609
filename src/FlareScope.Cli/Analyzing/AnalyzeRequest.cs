using FlareScope.Cli.Terminal;
using FlareScope.Core.Calibration;
using FlareScope.Core.Cameras;
using FlareScope.Core.Gas;

namespace FlareScope.Cli.Analyzing;

/// <summary>One call of <c>analyze</c>, checked.</summary>
/// <param name="Sources">Pictures.</param>
/// <param name="Camera">Camera for every picture; null to look for a sidecar beside each.</param>
/// <param name="Gas">Gas for every picture; null to look for a sidecar beside each, and assume an unknown associated gas without one.</param>
/// <param name="Calibration">Calibration of the camera at the site; null for tier 2.</param>
/// <param name="Boxes">YOLO label file or folder of label files to measure instead of detecting; else null.</param>
/// <param name="OutputFolder">Where annotated pictures and documents go; null for nowhere.</param>
/// <param name="Language">Caption language, <c>en</c> or <c>ru</c>.</param>
/// <param name="Json">Whether documents go to standard output.</param>
public sealed record AnalyzeRequest(
    SourceList Sources, CameraDocument? Camera, GasSelection? Gas, SiteCalibration? Calibration, string? Boxes, string? OutputFolder, string Language, bool Json);
