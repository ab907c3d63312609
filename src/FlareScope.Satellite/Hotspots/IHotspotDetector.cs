using FlareScope.Satellite.Radiometry;

namespace FlareScope.Satellite.Hotspots;

/// <summary>A published test for hot pixels.</summary>
public interface IHotspotDetector
{
    /// <summary>Adds its mark to every pixel it calls hot; pixels that are not valid stay unmarked.</summary>
    /// <param name="block">Calibrated pixels.</param>
    /// <param name="marks">One per pixel.</param>
    void Mark(SceneBlock block, Span<HotspotTests> marks);
}
