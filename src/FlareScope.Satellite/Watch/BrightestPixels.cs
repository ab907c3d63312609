using FlareScope.Satellite.Sites;

namespace FlareScope.Satellite.Watch;

/// <summary>Leaves one detection of each source and overpass: the brightest.</summary>
/// <remarks>Science notes, satellite.md, correction 1.</remarks>
internal static class BrightestPixels
{
    /// <summary>Takes the brightest detection, puts everything near it in space and time to it, and goes on with the rest.</summary>
    /// <param name="detections">Detections with a moment.</param>
    /// <param name="km">Near in space, km.</param>
    /// <param name="samePass">Near in time.</param>
    public static IReadOnlyList<Hotspot> Of(IEnumerable<Hotspot> detections, double km, TimeSpan samePass)
    {
        var brightest = new List<Hotspot>();
        foreach (var detection in detections.OrderByDescending(d => d.RadiantHeatMW ?? -1))
        {
            var at = brightest.FindIndex(b => (b.TimeUtc - detection.TimeUtc)?.Duration() <= samePass && Geodesy.DistanceKm(b.Lat, b.Lon, detection.Lat, detection.Lon) <= km);
            if (at < 0)
                brightest.Add(detection with { Pixels = 1 });
            else
                brightest[at] = brightest[at] with { Pixels = brightest[at].Pixels + 1 };
        }
        return [.. brightest.OrderBy(b => b.TimeUtc)];
    }
}
