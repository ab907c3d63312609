using FlareScope.Satellite.Grids;

namespace FlareScope.Satellite.Rasters;

/// <summary>Reads JPEG 2000, the form Sentinel-2 products come in. No decoder for 16 bit is among the program's own packages, hence a seam.</summary>
public interface IJpeg2000Decoder
{
    /// <summary>Decodes a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="grid">Gives the grid for a number of columns and rows; the file itself seldom holds it in a plain form.</param>
    /// <returns>Its pixels, 16 bit.</returns>
    /// <exception cref="Core.UserInputException"><c>jpeg2000-decoder-missing</c>, <c>raster-damaged</c> or <c>raster-hostile</c>.</exception>
    IRaster Open(string path, Func<int, int, RasterGrid>? grid);
}
