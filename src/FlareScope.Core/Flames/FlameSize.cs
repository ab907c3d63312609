namespace FlareScope.Core.Flames;

/// <summary>The flame in metres; one of the two at least is known.</summary>
/// <param name="LengthM">Length along the axis, m; null when unknown.</param>
/// <param name="AreaM2">Projected area, m²; null when unknown.</param>
internal readonly record struct FlameSize(double? LengthM, double? AreaM2);
