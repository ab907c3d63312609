using FlareScope.Satellite.Rasters;

namespace FlareScope.Satellite.Radiometry;

/// <summary>A block of a scene in memory, calibrated and flagged.</summary>
/// <param name="window">Where it lies in the scene.</param>
/// <param name="nir">About 0.865 µm.</param>
/// <param name="swir16">About 1.61 µm.</param>
/// <param name="swir22">About 2.2 µm.</param>
/// <param name="guard">About 0.44 or 0.70 µm; null when the scene has none.</param>
/// <param name="valid">True where all three bands hold data and no neighbour lacks them.</param>
/// <param name="cloudy">True where the product sees cloud or its shadow; null without a mask.</param>
public sealed class SceneBlock(
    RasterWindow window, BandPlane nir, BandPlane swir16, BandPlane swir22, BandPlane? guard, bool[] valid, bool[]? cloudy)
{
    /// <summary>Where it lies in the scene.</summary>
    public RasterWindow Window => window;

    /// <summary>Columns.</summary>
    public int Width => window.Width;

    /// <summary>Rows.</summary>
    public int Height => window.Height;

    /// <summary>About 0.865 µm.</summary>
    public BandPlane Nir => nir;

    /// <summary>About 1.61 µm.</summary>
    public BandPlane Swir16 => swir16;

    /// <summary>About 2.2 µm.</summary>
    public BandPlane Swir22 => swir22;

    /// <summary>About 0.44 or 0.70 µm; null when the scene has none.</summary>
    public BandPlane? Guard => guard;

    /// <summary>True where all three bands hold data and no neighbour lacks them.</summary>
    public bool[] Valid => valid;

    /// <summary>True where the product sees cloud or its shadow; null without a mask.</summary>
    public bool[]? Cloudy => cloudy;

    /// <summary>The three bands that heat is measured in, longest wavelength first.</summary>
    public IReadOnlyList<BandPlane> Heat => [swir22, swir16, nir];

    /// <summary>Index of a pixel given in scene columns and rows.</summary>
    public int IndexOf(int column, int row) => (row - window.Row) * window.Width + column - window.Column;
}
