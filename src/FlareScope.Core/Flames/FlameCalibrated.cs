using FlareScope.Core.Analysis;
using FlareScope.Core.Calibration;
using FlareScope.Core.Units;

namespace FlareScope.Core.Flames;

/// <summary>What a site's calibration says of a flame, beside what the laws say.</summary>
/// <param name="Use">The calibration; null when the flame lies outside it.</param>
/// <param name="GasFlow">Gas flow with 90 % interval, thousand m3/day; null when the flame lies outside the calibration.</param>
/// <param name="Warnings">Codes of <see cref="WarningCodes"/>.</param>
public sealed record FlameCalibrated(CalibrationUse? Use, QuantityBand? GasFlow, IReadOnlyList<string> Warnings)
{
    /// <summary>Asks a calibration; the flame's size is taken as the kind of size that the points had.</summary>
    internal static FlameCalibrated Of(SiteCalibration calibration, FlameRequest request, FlameModelUncertainty model)
    {
        if (calibration.Predict(new(request.AreaM2, request.LengthM, request.WindSpeedMS), model) is not { } told)
            return new(null, null, [WarningCodes.OutsideCalibration]);
        return new(
            new(calibration.Id, calibration.Model.Kind, calibration.Interval.Kind, told.Mean),
            QuantityBand.From(told.Flow, "thousand m3/day", ReferenceState.Celsius20.ToString()),
            told.Missing.Count > 0 ? [WarningCodes.CalibrationInputMissing] : []);
    }
}
