namespace FlareScope.Datasets.Simulated;

/// <summary>How one true flare was measured. Ratios are measured over true.</summary>
/// <param name="AreaPx">True area, px.</param>
/// <param name="Found">Whether a flame was measured there.</param>
/// <param name="Cut">Whether part of the flame is outside the picture; its sizes are not compared.</param>
/// <param name="LengthRatio">Of the length; null when not measured.</param>
/// <param name="AreaRatio">Of the projected area; null when not measured.</param>
/// <param name="FlowRatio">Of the median flow; null when not estimated.</param>
/// <param name="FlowInside">Whether the true flow lies between P05 and P95; null when not estimated.</param>
/// <param name="TrueSmoke"><c>none</c>, <c>soot</c> or <c>steam</c>; a plume that nobody can see counts as <c>none</c>.</param>
/// <param name="FoundSmoke"><c>none</c>, <c>soot</c>, <c>steam</c> or <c>undetermined</c>.</param>
/// <param name="OpacityDifference">Measured less true opacity of soot, points; null when either is unknown.</param>
public sealed record FlareOutcome(
    int AreaPx,
    bool Found,
    bool Cut,
    double? LengthRatio,
    double? AreaRatio,
    double? FlowRatio,
    bool? FlowInside,
    string TrueSmoke,
    string FoundSmoke,
    double? OpacityDifference);
