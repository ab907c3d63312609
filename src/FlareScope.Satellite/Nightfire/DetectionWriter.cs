using System.Globalization;
using FlareScope.Core.Analysis;
using FlareScope.Satellite.Volumes;

namespace FlareScope.Satellite.Nightfire;

/// <summary>From a row to its entry in the document.</summary>
internal sealed class DetectionWriter(NightfireOptions options, VolumeEstimator estimator)
{
    private static readonly CedigazCalibration Prime = new();

    public NightfireDetection Write(NightfireRecord row, string? siteId)
    {
        var kind = NightfireClass.Of(row, options.Parameters);
        var predictor = row.Source is { } source ? options.Calibration.Predictor(source) : null;
        return new(
            row.Id ?? string.Create(CultureInfo.InvariantCulture, $"line-{row.Line}"),
            row.Latitude,
            row.Longitude,
            row.TimeUtc,
            row.TemperatureK,
            row.SourceAreaM2,
            row.Source?.RadiantHeatMW,
            row.Source is { } heat ? Prime.Predictor(heat) : null,
            kind,
            siteId,
            kind == NightfireClass.Flare && predictor is { } value
                ? estimator.Flow(options.Calibration.AnnualBcm(value), options.Uncertainty.Of(litLooks: 1, relativeVariance: 0, clearLooks: 1))
                : null,
            row.CloudMask,
            Names(row.Fit),
            Names(row.Detect),
            [.. Warnings(row, kind, predictor)]);
    }

    private IEnumerable<string> Warnings(NightfireRecord row, string kind, double? predictor)
    {
        if (row.TimeUtc is null)
            yield return WarningCodes.TimeUnknown;
        if (kind == NightfireClass.Flare && predictor is null)
            yield return WarningCodes.SourceAreaUnknown;
        if (row is { Source: { TemperatureK: not null, AreaM2: not null } source, RadiantHeatMW: { } stated }
            && Math.Abs(source.RadiantHeatMW / stated - 1) > options.Parameters.HeatTolerance)
            yield return WarningCodes.RadiantHeatDiffers;
    }

    private static string[]? Names<T>(T? flags)
        where T : struct, Enum =>
        flags is { } set ? [.. Enum.GetValues<T>().Where(bit => Convert.ToInt32(bit, CultureInfo.InvariantCulture) != 0 && set.HasFlag(bit)).Select(bit => bit.ToString())] : null;
}
