namespace FlareScope.Satellite.Volumes;

/// <summary>Evidence: the calibration that made the volumes.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Formula">In symbols.</param>
/// <param name="Source">Where it stands written.</param>
/// <param name="Reference">State in which it counts.</param>
public sealed record CalibrationInfo(string Id, string Formula, string Source, string Reference)
{
    /// <summary>Describes a calibration.</summary>
    public static CalibrationInfo Of(IVolumeCalibration calibration) =>
        new(calibration.Id, calibration.Formula, calibration.Source, VolumeRates.Native.ToString());
}
