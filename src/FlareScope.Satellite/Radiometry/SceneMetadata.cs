namespace FlareScope.Satellite.Radiometry;

/// <summary>What the maths needs to know about a scene.</summary>
/// <param name="Sensor">Family of instruments.</param>
/// <param name="Platform">Satellite, for example <c>Sentinel-2A</c>.</param>
/// <param name="SunZenithDeg">Zenith angle of the Sun, degrees.</param>
/// <param name="Bands">Calibration of each band that is there.</param>
public sealed record SceneMetadata(SceneSensor Sensor, string Platform, double SunZenithDeg, IReadOnlyList<BandCalibration> Bands)
{
    /// <summary>Name of the product; null when not known.</summary>
    public string? ProductId { get; init; }

    /// <summary>Processing level, for example <c>Level-1C</c>; null when not known.</summary>
    public string? ProcessingLevel { get; init; }

    /// <summary>Processing baseline or collection, for example <c>05.09</c>; null when not known.</summary>
    public string? Baseline { get; init; }

    /// <summary>When the picture was taken; null when not known.</summary>
    public DateTimeOffset? AcquiredAt { get; init; }

    /// <summary>U = 1/d²; null for Landsat, whose coefficients hold it already.</summary>
    public double? DistanceFactor { get; init; }

    /// <summary>Codes of <see cref="SceneWarnings"/>.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>The calibration of a band; null when the product has none.</summary>
    public BandCalibration? Find(SpectralBand band) => Bands.FirstOrDefault(b => b.Band == band);
}
