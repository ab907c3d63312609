using FlareScope.Satellite.Grids;

namespace FlareScope.Satellite.Rasters;

/// <summary>A raster that is read by windows.</summary>
/// <remarks>Not safe for use by two threads at once.</remarks>
public interface IRaster : IDisposable
{
    /// <summary>What messages call it.</summary>
    string Name { get; }

    /// <summary>Full resolution first, then the overviews from fine to coarse.</summary>
    IReadOnlyList<RasterLevel> Levels { get; }

    /// <summary>Number of bands.</summary>
    int Bands { get; }

    /// <summary>Where its pixels lie on Earth; null when the file does not say.</summary>
    RasterGrid? Grid { get; }

    /// <summary>Stored value that stands for "no data"; null when the file names none.</summary>
    double? NoData { get; }

    /// <summary>Reads stored numbers (no scale, no offset).</summary>
    /// <param name="level">Index into <see cref="Levels"/>.</param>
    /// <param name="band">Band, from 0.</param>
    /// <param name="window">Pixels of that level; must lie inside.</param>
    /// <param name="values">Row by row; at least as long as the window has pixels.</param>
    /// <exception cref="Core.UserInputException">The file is damaged there, or cannot be reached.</exception>
    void Read(int level, int band, RasterWindow window, Span<float> values);
}
