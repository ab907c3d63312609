namespace FlareScope.Satellite.Characterisation;

/// <summary>What a scene is, as it stands in the document.</summary>
/// <param name="Source">File, folder or item.</param>
/// <param name="Platform">Satellite.</param>
/// <param name="ProductId">Name of the product; null when not known.</param>
/// <param name="ProcessingLevel">Processing level; null when not known.</param>
/// <param name="Baseline">Processing baseline or collection; null when not known.</param>
/// <param name="AcquiredAt">When it was taken; null when not known.</param>
/// <param name="SunZenithDeg">Zenith angle of the Sun, degrees.</param>
/// <param name="Width">Columns.</param>
/// <param name="Height">Rows.</param>
/// <param name="PixelSizeM">Size of a pixel, m.</param>
/// <param name="Epsg">Coordinate system.</param>
/// <param name="Bands">Bands used, longest wavelength first.</param>
/// <param name="ValidShare">Share of the pixels with data, 0..1.</param>
/// <param name="HotPixels">Pixels of the hot spots.</param>
/// <param name="Tests">Pixels that each test calls hot by itself.</param>
/// <param name="Background">Medians of the background around all hot spots, reflectance by band; null without a hot spot.</param>
/// <param name="Warnings">Codes of <see cref="Radiometry.SceneWarnings"/>.</param>
public sealed record SceneSummary(
    string Source,
    string Platform,
    string? ProductId,
    string? ProcessingLevel,
    string? Baseline,
    DateTimeOffset? AcquiredAt,
    double SunZenithDeg,
    int Width,
    int Height,
    double PixelSizeM,
    int Epsg,
    IReadOnlyList<string> Bands,
    double ValidShare,
    int HotPixels,
    IReadOnlyDictionary<string, long> Tests,
    IReadOnlyDictionary<string, double>? Background,
    IReadOnlyList<string> Warnings);
