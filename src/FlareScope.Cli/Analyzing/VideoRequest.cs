using FlareScope.Core.Calibration;
using FlareScope.Core.Cameras;
using FlareScope.Core.Gas;

namespace FlareScope.Cli.Analyzing;

/// <summary>One call of <c>analyze</c> on a video or a stream, checked.</summary>
/// <param name="Source">Path of the video, or address of the stream.</param>
/// <param name="Camera">Camera; null to look for a sidecar beside the video.</param>
/// <param name="Gas">Gas; null to look for a sidecar beside the video, and assume an unknown associated gas without one.</param>
/// <param name="Calibration">Calibration of the camera at the site; null for tier 2.</param>
/// <param name="Boxes">YOLO label file that holds for every frame, to measure instead of detecting; else null.</param>
/// <param name="OutputFolder">Where pictures go; null for nowhere.</param>
/// <param name="Language">Caption language, <c>en</c> or <c>ru</c>.</param>
/// <param name="Json">Whether JSON Lines go to standard output.</param>
/// <param name="FramesPerSecond">Frames a second to take at most.</param>
/// <param name="WindowS">Length of a window, s.</param>
/// <param name="DetectEvery">The detector looks at every such frame.</param>
/// <param name="Patience">How long a stream's camera may stay away once it was seen.</param>
public sealed record VideoRequest(
    string Source,
    CameraDocument? Camera,
    GasSelection? Gas,
    SiteCalibration? Calibration,
    string? Boxes,
    string? OutputFolder,
    string Language,
    bool Json,
    double FramesPerSecond,
    double WindowS,
    int DetectEvery,
    TimeSpan Patience);
