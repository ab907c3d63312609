namespace FlareScope.Core.Flames;

/// <summary>What a picture shows of one flame, in pixels.</summary>
/// <param name="AreaPx">Flame area, px²; 0 when only a box was available.</param>
/// <param name="LengthPx">Length along the flame's axis, px.</param>
/// <param name="SaturatedFraction">Share of flame pixels that are clipped, 0..1.</param>
/// <param name="TouchesFrameEdge">True when the flame reaches the picture's edge.</param>
/// <param name="ImageWidthPx">Picture width, px.</param>
/// <param name="ImageHeightPx">Picture height, px.</param>
public sealed record FlameObservation(
    double AreaPx, double LengthPx, double SaturatedFraction, bool TouchesFrameEdge, int ImageWidthPx, int ImageHeightPx);
