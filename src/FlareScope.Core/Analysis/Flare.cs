namespace FlareScope.Core.Analysis;

/// <summary>One flare of a picture: its boxes, what was measured on it and what follows.</summary>
/// <param name="Id">Number within the picture, <c>f1</c>, <c>f2</c>… in order of flame area.</param>
/// <param name="State">Lit, smoking or smoke only.</param>
/// <param name="Detections">The boxes joined into this flare.</param>
/// <param name="Flame">Flame measurement; null without a flame box or when no flame pixel was found in it.</param>
/// <param name="Smoke">Smoke measurement; null without a smoke box.</param>
/// <param name="Estimate">Heat, gas and emissions.</param>
public sealed record Flare(
    string Id,
    FlareState State,
    IReadOnlyList<Detection> Detections,
    FlameMeasurement? Flame,
    SmokeMeasurement? Smoke,
    FlareEstimate Estimate);
