namespace FlareScope.Satellite.Volumes;

/// <summary>Regression on Cedigaz' reported national volumes: BCM/yr = b1 RH', RH' = σ T⁴ A^0.7 / 10⁶.</summary>
/// <remarks>
/// Science notes, satellite.md section 1.5: slope of the 2017 to 2024 releases of the Earth Observation Group, which World
/// Bank figures use; read in the release's file name and checked there on one night of real detections. Its exponent makes
/// dim flares larger and bright ones smaller than metered flares are.
/// </remarks>
public sealed class CedigazCalibration : IVolumeCalibration
{
    /// <summary>The stable id.</summary>
    public const string CalibrationId = "cedigaz";

    /// <inheritdoc/>
    public string Id => CalibrationId;

    /// <inheritdoc/>
    public string Formula => "BCM/yr = 0.029353 RH', RH' = sigma T^4 A^0.7 / 1e6";

    /// <inheritdoc/>
    public string Source => "VIIRS Nightfire annual releases 2017 to 2024 (slope 0.029353, D 0.7), fitted to Cedigaz national volumes";

    /// <summary>BCM per year and RH'.</summary>
    /// <value>0.029353 (0.0298 in the releases of 2012 to 2016).</value>
    public double Slope { get; init; } = 0.029353;

    /// <summary>Power of the source area.</summary>
    /// <value>0.7.</value>
    public double AreaExponent { get; init; } = 0.7;

    /// <inheritdoc/>
    public double? Predictor(RadiantSource source) => source.Prime(AreaExponent);

    /// <inheritdoc/>
    public double AnnualBcm(double meanPredictor) => Slope * meanPredictor;
}
