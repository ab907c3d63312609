namespace FlareScope.Satellite.Hotspots;

/// <summary>A pixel that at least one voting test calls hot.</summary>
/// <param name="Column">Column in the scene, from 0.</param>
/// <param name="Row">Row in the scene, from 0.</param>
/// <param name="Tests">The tests that call it hot.</param>
/// <param name="CloudShare">Share of the pixels around that are cloudy, 0..1; 0 without a cloud mask.</param>
public readonly record struct HotPixel(int Column, int Row, HotspotTests Tests, double CloudShare);
