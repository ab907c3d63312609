using FlareScope.Core.Analysis;

namespace FlareScope.Datasets.Simulated;

/// <summary>What is true of one simulated flare, as the truth file of <c>simulate</c> tells it.</summary>
/// <param name="HeatReleaseMW">Heat release (lower heating value), MW.</param>
/// <param name="GasFlow">Gas flow.</param>
/// <param name="LengthM">Length of this frame's flame, m.</param>
/// <param name="AreaM2">Projected area of this frame's flame, m².</param>
/// <param name="AreaPx">Area of its mask, px.</param>
/// <param name="FlameBox">Box of the flame; null when it is hardly seen.</param>
/// <param name="PlumeBox">Box of a plume that can be seen, soot or steam; null when there is none.</param>
/// <param name="SmokeKind"><c>none</c>, <c>soot</c> or <c>steam</c>.</param>
/// <param name="OpacityPercent">Opacity on the truth's transect, 0..100; null when unknown.</param>
/// <param name="TouchesFrameEdge">Whether part of the flame is outside the picture.</param>
public sealed record SimulatedFlare(
    double HeatReleaseMW,
    SimulatedFlow GasFlow,
    double LengthM,
    double AreaM2,
    int AreaPx,
    PixelBox? FlameBox,
    PixelBox? PlumeBox,
    string SmokeKind,
    double? OpacityPercent,
    bool TouchesFrameEdge);
