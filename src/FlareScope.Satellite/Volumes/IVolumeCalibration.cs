namespace FlareScope.Satellite.Volumes;

/// <summary>A named way from radiant heat to gas volume.</summary>
public interface IVolumeCalibration
{
    /// <summary>Stable id, as written beside every volume.</summary>
    string Id { get; }

    /// <summary>The formula in symbols.</summary>
    string Formula { get; }

    /// <summary>Where it stands written.</summary>
    string Source { get; }

    /// <summary>What the volume is linear in: RH in MW, or RH'. Means over looks are taken of this, then calibrated.</summary>
    /// <param name="source">One flare at one moment.</param>
    /// <returns>Null when the source lacks what the calibration needs.</returns>
    double? Predictor(RadiantSource source);

    /// <summary>Volume per year at this mean predictor, billion m3 at 15 °C and 101.325 kPa.</summary>
    /// <param name="meanPredictor">Mean of <see cref="Predictor"/> over clear looks, zeros among them.</param>
    double AnnualBcm(double meanPredictor);
}
