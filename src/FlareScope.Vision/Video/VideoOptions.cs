using FlareScope.Core;
using FlareScope.Core.Series;

namespace FlareScope.Vision.Video;

/// <summary>How a video is measured.</summary>
/// <remarks>Science notes, ground.md sections 3 and 8; values marked prior are judgement.</remarks>
public sealed record VideoOptions
{
    /// <summary>Length of a window, s, 10 to 300.</summary>
    /// <value>60: medians over 1 to 5 minutes (section 8); shorter ones are for short videos.</value>
    public double WindowS { get; init; } = 60;

    /// <summary>The detector looks at every such frame; between them flames are followed in the boxes they had. 1 or more.</summary>
    /// <value>2.</value>
    public int DetectEvery { get; init; } = 2;

    /// <summary>A flare keeps its box for this long after the detector last saw it, s.</summary>
    /// <value>10 (prior): a detector that blinks must not put a flame out.</value>
    public double HoldS { get; init; } = 10;

    /// <summary>A flare that comes back after longer is a new one, s.</summary>
    /// <value>120 (prior).</value>
    public double ForgetS { get; init; } = 120;

    /// <summary>Least share of a window's frames in which a flare is seen to be listed.</summary>
    /// <value>0.1 (prior): less is a false alarm of the detector.</value>
    public double ListedShare { get; init; } = 0.1;

    /// <summary>Least share of the detector's looks with smoke that belongs to no flame for a warning.</summary>
    /// <value>0.2 (prior): less may be the detector's error, or a flame that it missed for a moment.</value>
    public double SmokeShare { get; init; } = 0.2;

    /// <summary>Largest shift of the camera that zones follow, share of the picture's width.</summary>
    /// <value>0.05 (prior); a frame that has moved further is left out.</value>
    public double LargestShift { get; init; } = 0.05;

    /// <summary>Least certainty of a measured shift, 0..1.</summary>
    /// <value>0.1: unlike pictures reach about 0.05.</value>
    public double ShiftCertainty { get; init; } = 0.1;

    /// <summary>Cells of the intermittency map along the picture's longer side at most.</summary>
    /// <value>960.</value>
    public int MapCells { get; init; } = 960;

    /// <summary>Whether the frame nearest the median is kept for drawing.</summary>
    /// <value>False.</value>
    public bool KeepPictures { get; init; }

    /// <summary>How frames become one figure.</summary>
    public SeriesOptions Series { get; init; } = SeriesOptions.Default;

    /// <summary>Checks the values a user gives.</summary>
    /// <returns>This object.</returns>
    /// <exception cref="UserInputException"><c>video-window</c>.</exception>
    public VideoOptions Validated() => WindowS is >= 10 and <= 300
        ? this
        : throw new UserInputException("video-window", FormattableString.Invariant($"A window of {WindowS} s is out of range; use 10 to 300 s, 60 or more for a mean that flicker leaves alone."));
}
