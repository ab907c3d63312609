using FlareScope.Core.Analysis;

namespace FlareScope.Core.Series;

/// <summary>One flare in one window.</summary>
/// <param name="Id">Its track: the same flare has the same id in every window.</param>
/// <param name="State">What it did in most frames; null when it was not seen in half of them.</param>
/// <param name="Box">The box around its flame in the median frame, px; null when it has no size.</param>
/// <param name="Frames">Frames that tell its size.</param>
/// <param name="Rejected">Frames in which it was seen but not used, by reason.</param>
/// <param name="SeenShare">Share of the window's used frames in which its flame was seen, 0..1.</param>
/// <param name="Size">Its size; null when too few frames tell it.</param>
/// <param name="Map">Its intermittency map; null when too few frames tell it.</param>
/// <param name="SmokeShare">Share of the frames looked at by the detector in which it smoked, 0..1; null without such frames.</param>
/// <param name="OpacityPercent">Median opacity of its smoke, 0..100; null when it could not be read.</param>
/// <param name="Estimate">Heat, gas and emissions of the median flame; null when there is no size.</param>
public sealed record SeriesFlare(
    string Id,
    FlareState? State,
    PixelBox? Box,
    int Frames,
    IReadOnlyDictionary<string, int> Rejected,
    double SeenShare,
    SizeSeries? Size,
    MapSize? Map,
    double? SmokeShare,
    double? OpacityPercent,
    FlareEstimate? Estimate);
