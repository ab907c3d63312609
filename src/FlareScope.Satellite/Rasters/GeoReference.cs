using FlareScope.Core;
using FlareScope.Satellite.Grids;

namespace FlareScope.Satellite.Rasters;

/// <summary>Reads the GeoTIFF tags of a directory.</summary>
internal static class GeoReference
{
    private const int RasterTypeKey = 1025;
    private const int GeographicKey = 2048;
    private const int ProjectedKey = 3072;
    private const int PixelIsPoint = 2;
    private const int UserDefined = 32767;

    /// <summary>The grid, or null when the file has no georeference.</summary>
    /// <exception cref="UserInputException"><c>crs-unsupported</c> or <c>raster-not-understood</c>.</exception>
    internal static RasterGrid? Read(TiffDirectory directory, string name)
    {
        var keys = Keys(directory.Numbers(TiffTag.GeoKeyDirectory));
        if (!keys.TryGetValue(ProjectedKey, out var epsg) && !keys.TryGetValue(GeographicKey, out epsg))
            return null;
        if (epsg == UserDefined)
            throw new UserInputException("crs-unsupported", $"{name}: its coordinate system has no EPSG code; reproject it to UTM, for example with gdalwarp -t_srs.");
        var crs = CoordinateSystem.FromEpsg(epsg, name);
        if (Corner(directory, name) is not var (left, top, width, height))
            return null;
        var shift = keys.GetValueOrDefault(RasterTypeKey) == PixelIsPoint ? 0.5 : 0;
        return new(left - shift * width, top + shift * height, width, height, crs);
    }

    private static (double Left, double Top, double Width, double Height)? Corner(TiffDirectory directory, string name)
    {
        if (directory.Doubles(TiffTag.ModelTransformation) is { Length: 16 } m)
        {
            if (m[1] != 0 || m[4] != 0)
                throw new UserInputException("raster-rotated", $"{name}: its grid is rotated; reproject it north-up, for example with gdalwarp.");
            return Checked(m[3], m[7], m[0], -m[5], name);
        }

        return directory.Doubles(TiffTag.ModelPixelScale) is [var width, var height, ..]
            && directory.Doubles(TiffTag.ModelTiepoint) is [var column, var row, _, var x, var y, ..]
            ? Checked(x - column * width, y + row * height, width, height, name)
            : null;
    }

    private static (double, double, double, double) Checked(double left, double top, double width, double height, string name) =>
        width > 0 && height > 0 && double.IsFinite(left + top + width + height)
            ? (left, top, width, height)
            : throw new UserInputException("raster-not-understood", $"{name}: its pixel size is {width} by {height}; only north-up grids are read.");

    private static Dictionary<int, int> Keys(long[] words)
    {
        var keys = new Dictionary<int, int>();
        // A header of four words, then key, place (0 = here), count, value.
        for (var i = 4; i + 3 < words.Length; i += 4)
        {
            if (words[i + 1] == 0)
                keys[(int)words[i]] = (int)words[i + 3];
        }

        return keys;
    }
}
