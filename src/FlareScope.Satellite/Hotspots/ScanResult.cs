namespace FlareScope.Satellite.Hotspots;

/// <summary>What a search found.</summary>
/// <param name="Candidates">Pixels that at least one voting test calls hot.</param>
/// <param name="ValidPixels">Pixels with data.</param>
/// <param name="CloudShare">Share of them that are cloudy, 0..1; null without a cloud mask or without data.</param>
/// <param name="Counts">How many valid pixels each test calls hot, whether or not others agree.</param>
public sealed record ScanResult(
    IReadOnlyList<HotPixel> Candidates, long ValidPixels, double? CloudShare, IReadOnlyDictionary<HotspotTests, long> Counts);
