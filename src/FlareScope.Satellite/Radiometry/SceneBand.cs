using FlareScope.Satellite.Rasters;

namespace FlareScope.Satellite.Radiometry;

/// <summary>A raster and which of its bands is meant.</summary>
/// <param name="Raster">The raster.</param>
/// <param name="Index">Band, from 0.</param>
public sealed record SceneBand(IRaster Raster, int Index)
{
    /// <summary>Reads stored numbers at full resolution.</summary>
    /// <param name="window">Pixels wanted.</param>
    public float[] Read(RasterWindow window)
    {
        var values = new float[window.Pixels];
        Raster.Read(0, Index, window, values);
        return values;
    }
}
