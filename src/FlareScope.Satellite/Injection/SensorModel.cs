using FlareScope.Satellite.Radiometry;

namespace FlareScope.Satellite.Injection;

/// <summary>How an injected scene becomes stored numbers.</summary>
public sealed record SensorModel
{
    /// <summary>Spread of the optics.</summary>
    /// <value>1.1 px at half height (science notes, satellite.md section 5).</value>
    public PointSpread Spread { get; init; } = new(1.1);

    /// <summary>Zenith angle of the Sun, degrees.</summary>
    /// <value>35.</value>
    public double SunZenithDeg { get; init; } = 35;

    /// <summary>Clipping, as multiples of the design's largest radiance: drawn evenly between the two for each scene and band.</summary>
    /// <value>1 to 1.25: a real fire clips B12 at about 30, its design says 24.6 (science notes, satellite.md, correction 8).</value>
    public (double From, double To) ClipFactor { get; init; } = (1, 1.25);

    /// <summary>Noise of a pixel, W m⁻² sr⁻¹ µm⁻¹.</summary>
    /// <value>0.7 in B8A, 0.04 in B11, 0.015 in B12: reference radiance over signal-to-noise ratio of the design, from memory [M].</value>
    public IReadOnlyDictionary<SpectralBand, double> Noise { get; init; } = new Dictionary<SpectralBand, double>
    {
        [SpectralBand.Nir] = 0.7,
        [SpectralBand.Swir16] = 0.04,
        [SpectralBand.Swir22] = 0.015,
    };

    /// <summary>Relative standard deviation of the calibration common to all bands; the estimator declares the same.</summary>
    /// <value>0.03 [M].</value>
    public double CommonCalibrationSd { get; init; } = 0.03;

    /// <summary>Relative standard deviation of the calibration of one band against the others.</summary>
    /// <value>0.02 [M].</value>
    public double BandCalibrationSd { get; init; } = 0.02;
}
