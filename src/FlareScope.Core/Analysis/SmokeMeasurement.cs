namespace FlareScope.Core.Analysis;

/// <summary>What was measured on the smoke.</summary>
/// <param name="Kind"><c>soot</c>, <c>steam</c> or <c>undetermined</c>.</param>
/// <param name="OpacityPercent">Opacity, 0..100; null when it could not be measured.</param>
/// <param name="Ringelmann">Ringelmann number, 0..5; null when it could not be measured.</param>
public sealed record SmokeMeasurement(string Kind, double? OpacityPercent, double? Ringelmann);
