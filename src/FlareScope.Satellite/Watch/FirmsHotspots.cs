using FlareScope.Satellite.Firms;
using FlareScope.Satellite.Tables;

namespace FlareScope.Satellite.Watch;

/// <summary>FIRMS detections as activity. Their fire radiative power is calibrated for fires and is left out: it is no flare's heat.</summary>
public sealed class FirmsHotspots : IHotspotTable
{
    /// <inheritdoc/>
    public IReadOnlyList<Hotspot> Read(byte[] table, string name)
    {
        using var csv = CsvTable.Read(new MemoryStream(table), name);
        return [.. FirmsReader.Read(csv).Select(row => new Hotspot(row.Latitude, row.Longitude, Class(row.Type)) { TimeUtc = row.TimeUtc })];
    }

    private static string Class(FirmsType? type) => type switch
    {
        FirmsType.Vegetation => "fire",
        FirmsType.Volcano => "volcanic",
        _ => "activity",
    };
}
