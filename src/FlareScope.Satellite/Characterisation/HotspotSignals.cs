namespace FlareScope.Satellite.Characterisation;

/// <summary>The signals of one hot spot.</summary>
/// <param name="Swir22">About 2.2 µm.</param>
/// <param name="Swir16">About 1.6 µm.</param>
/// <param name="Nir">About 0.865 µm.</param>
/// <param name="PixelAreaM2">Ground area of a pixel, m².</param>
/// <param name="BackgroundPixels">Pixels that the background was taken from.</param>
public sealed record HotspotSignals(BandSignal Swir22, BandSignal Swir16, BandSignal Nir, double PixelAreaM2, int BackgroundPixels)
{
    /// <summary>All bands, longest wavelength first.</summary>
    public IReadOnlyList<BandSignal> All => [Swir22, Swir16, Nir];
}
