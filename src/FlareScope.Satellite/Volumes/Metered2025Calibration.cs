namespace FlareScope.Satellite.Volumes;

/// <summary>Regression on metered flares: BCM/yr = 0.0115 RH, linear in megawatts.</summary>
/// <remarks>
/// Science notes, satellite.md section 1.5: Energies 18 (2025) 4765, doi:10.3390/en18174765; abstract read, the constant read
/// in two public programs that quote it. Made for heat at the top of the atmosphere (Nightfire v3).
/// </remarks>
public sealed class Metered2025Calibration : IVolumeCalibration
{
    /// <summary>The stable id.</summary>
    public const string CalibrationId = "metered2025";

    /// <inheritdoc/>
    public string Id => CalibrationId;

    /// <inheritdoc/>
    public string Formula => "BCM/yr = 0.0115 RH";

    /// <inheritdoc/>
    public string Source => "Metered flares, Energies 18 (2025) 4765, doi:10.3390/en18174765 (constant quoted second hand)";

    /// <summary>BCM per year and MW.</summary>
    /// <value>0.0115.</value>
    public double Slope { get; init; } = 0.0115;

    /// <inheritdoc/>
    public double? Predictor(RadiantSource source) => source.RadiantHeatMW;

    /// <inheritdoc/>
    public double AnnualBcm(double meanPredictor) => Slope * meanPredictor;
}
