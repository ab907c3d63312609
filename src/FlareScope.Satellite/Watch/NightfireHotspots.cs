using FlareScope.Satellite.Nightfire;
using FlareScope.Satellite.Tables;
using FlareScope.Satellite.Volumes;

namespace FlareScope.Satellite.Watch;

/// <summary>Nightfire detections with their heat and the flow that <c>satellite nightfire</c> gives for the same row.</summary>
/// <param name="options">Calibration, reference state and thresholds.</param>
public sealed class NightfireHotspots(NightfireOptions options) : IHotspotTable
{
    private readonly DetectionWriter _writer = new(options, new VolumeEstimator(options.Gas, options.Reference, options.Methods));

    /// <inheritdoc/>
    public IReadOnlyList<Hotspot> Read(byte[] table, string name)
    {
        using var csv = CsvTable.Read(new MemoryStream(table), name);
        return [.. NightfireReader.Read(csv).Where(row => row.IsDetection).Select(row => _writer.Write(row, siteId: null)).SelectMany(Place)];
    }

    /// <summary>A row without a position can be put nowhere.</summary>
    private static IEnumerable<Hotspot> Place(NightfireDetection row) => row is { Lat: { } lat, Lon: { } lon }
        ?
        [
            new Hotspot(lat, lon, row.Class)
            {
                TimeUtc = row.TimeUtc,
                TemperatureK = row.TemperatureK,
                AreaM2 = row.SourceAreaM2,
                RadiantHeatMW = row.RadiantHeatMW,
                GasFlow = row.GasFlow,
            },
        ]
        : [];
}
