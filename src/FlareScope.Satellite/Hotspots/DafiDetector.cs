using FlareScope.Satellite.Radiometry;

namespace FlareScope.Satellite.Hotspots;

/// <summary>DAFI's pixel test: NHI in 1.6 and 0.8 µm, or an extreme pixel. A site needs it on at least 10 % of its usable looks.</summary>
/// <remarks>Faruolo et al. 2022, Remote Sensing 14:6319 (science notes, satellite.md section 2.2 b). Put after <see cref="NhiDetector"/>: it reads its marks.</remarks>
public sealed class DafiDetector : IHotspotDetector
{
    /// <summary>Least share of usable looks with a hot pixel that makes a place a flare site.</summary>
    /// <value>0.10.</value>
    public const double SiteOccurrence = 0.10;

    /// <inheritdoc/>
    public void Mark(SceneBlock block, Span<HotspotTests> marks)
    {
        foreach (ref var mark in marks)
        {
            if ((mark & (HotspotTests.NhiSwnir | HotspotTests.NhiExtreme)) != 0)
                mark |= HotspotTests.Dafi;
        }
    }

    /// <summary>True when a place is hot often enough to be a flare site.</summary>
    /// <param name="hotLooks">Looks with a hot pixel.</param>
    /// <param name="usableLooks">Clear looks, with those; at least 1.</param>
    public static bool IsSite(int hotLooks, int usableLooks) => usableLooks > 0 && hotLooks >= SiteOccurrence * usableLooks;
}
