namespace FlareScope.Satellite.Watch;

/// <summary>What a window of a scene holds.</summary>
/// <param name="ValidShare">Share of the window inside the scene and with data, 0..1.</param>
/// <param name="CloudShare">Share of the valid part under cloud or its shadow, 0..1; null when the scene carries no cloud mask.</param>
/// <param name="Hotspots">Hot sources.</param>
public sealed record SceneFinding(double ValidShare, double? CloudShare, IReadOnlyList<Hotspot> Hotspots)
{
    /// <summary>Codes of what a reader must know.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>The bytes the finding was made from, besides the catalogue's item.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];
}
