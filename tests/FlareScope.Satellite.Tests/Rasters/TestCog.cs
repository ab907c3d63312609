using FlareScope.Satellite.Grids;
using FlareScope.Satellite.Rasters;

namespace FlareScope.Satellite.Tests.Rasters;

/// <summary>GeoTIFFs whose numbers follow from their place.</summary>
internal static class TestCog
{
    internal static RasterGrid Grid { get; } = new(500_000, 4_400_000, 20, 20, CoordinateSystem.FromEpsg(32640, "test"));

    /// <summary>The number at a place: a hash, so that it hardly compresses.</summary>
    internal static ushort At(int level, int band, int column, int row)
    {
        var h = (uint)(((level * 31 + band) * 7919 + row) * 16411 + column);
        h = (h ^ h >> 16) * 0x7feb352d;
        h = (h ^ h >> 15) * 0x846ca68b;
        return (ushort)(h ^ h >> 16);
    }

    internal static byte[] Bytes(CogLayout layout)
    {
        using var stream = new MemoryStream();
        CogWriter.Write(stream, layout, (level, band, tile, values) =>
        {
            for (var i = 0; i < values.Length; i++)
                values[i] = At(level, band, tile.Column + i % tile.Width, tile.Row + i / tile.Width);
        });
        return stream.ToArray();
    }

    internal static GeoTiffRaster Open(byte[] bytes) => GeoTiffRaster.Open(new MemoryByteSource("test.tif", bytes));
}
