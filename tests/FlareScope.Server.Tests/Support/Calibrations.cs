using FlareScope.Core.Calibration;
using FlareScope.Core.Flames;
using FlareScope.Core.Gas;

namespace FlareScope.Server.Tests.Support;

/// <summary>A calibration whose meter shows twice the flame's area, around the flame of <see cref="Pictures.Flare"/>.</summary>
internal static class Calibrations
{
    /// <summary>Thousand m3/day that the meter showed for each m² of flame.</summary>
    public const double FlowPerArea = 2;

    /// <summary>The calibration file for a flame of that area.</summary>
    public static string Around(double areaM2)
    {
        var start = new DateTimeOffset(2026, 3, 1, 10, 0, 0, TimeSpan.Zero);
        MeteredPoint[] points = [.. Enumerable.Range(0, 8).Select(day =>
        {
            var area = areaM2 * (0.6 + (0.2 * day));
            return new MeteredPoint(start.AddDays(day), FlowPerArea * area, new SiteObservation(area, null, null));
        })];
        var calibrator = new SiteCalibrator(FlameModelUncertainty.Default, CalibrationOptions.Default);
        return SiteCalibrationJson.Write(calibrator
            .Calibrate(points, new CalibrationSite("pad 4", GasDocument.Parse("apg-mid"), 0.3), new string('0', 64), start.AddDays(9)).Calibration);
    }
}
