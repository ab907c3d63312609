using System.Globalization;
using System.IO.Compression;
using System.Runtime.InteropServices;

namespace FlareScope.Satellite.Rasters;

/// <summary>Writes a cloud-optimised GeoTIFF: directories first, DEFLATE tiles after them, full resolution before overviews; one tile in memory at a time.</summary>
public static class CogWriter
{
    private const int Header = 8;
    private const int Deflate = 8;

    /// <summary>Gives the numbers of a tile.</summary>
    /// <param name="level">Level, 0 is full resolution.</param>
    /// <param name="band">Band, from 0.</param>
    /// <param name="tile">Pixels wanted; at the right and lower edge it may reach beyond the image, where any number will do.</param>
    /// <param name="values">Where they go, row by row; zero when called.</param>
    public delegate void TileFiller(int level, int band, RasterWindow tile, Span<float> values);

    /// <summary>Writes a file.</summary>
    /// <param name="stream">Empty, seekable.</param>
    /// <param name="layout">Its shape; classic TIFF, so at most 4 GB.</param>
    /// <param name="fill">Gives the numbers, asked in file order.</param>
    public static void Write(Stream stream, CogLayout layout, TileFiller fill)
    {
        var levels = Enumerable.Range(0, layout.Overviews + 1).Select(level => Tiles(layout, level)).ToArray();
        var places = levels.Select(tiles => (Offsets: new uint[tiles.Length], Counts: new uint[tiles.Length])).ToArray();
        using var writer = new BinaryWriter(stream, System.Text.Encoding.ASCII, leaveOpen: true);
        WriteDirectories(writer, layout, places);
        var values = new float[layout.TileSide * layout.TileSide];
        var words = new ushort[layout.Floating ? 0 : values.Length];
        for (var level = 0; level < levels.Length; level++)
        {
            for (var i = 0; i < levels[level].Length; i++)
            {
                var (band, tile) = levels[level][i];
                Array.Clear(values);
                fill(level, band, tile, values);
                var start = stream.Position;
                Compress(stream, layout, tile.Width, values, words);
                (places[level].Offsets[i], places[level].Counts[i]) = (checked((uint)start), checked((uint)(stream.Position - start)));
            }
        }

        stream.Position = 0;
        WriteDirectories(writer, layout, places);
        stream.Position = stream.Length;
    }

    private static (int Band, RasterWindow Tile)[] Tiles(CogLayout layout, int level)
    {
        var (width, height) = layout.Size(level);
        var side = layout.TileSide;
        return [.. from band in Enumerable.Range(0, layout.Bands)
                   from down in Enumerable.Range(0, (height - 1) / side + 1)
                   from across in Enumerable.Range(0, (width - 1) / side + 1)
                   select (band, new RasterWindow(across * side, down * side, side, side))];
    }

    private static void WriteDirectories(BinaryWriter writer, CogLayout layout, (uint[] Offsets, uint[] Counts)[] places)
    {
        writer.Write("II"u8);
        writer.Write((ushort)42);
        writer.Write(Header);
        var offset = Header;
        for (var level = 0; level < places.Length; level++)
        {
            var directory = Directory(layout, level, places[level]);
            var next = offset + directory.Length;
            directory.Write(writer, offset, level + 1 < places.Length ? next : 0);
            offset = next;
        }
    }

    private static TiffDirectoryWriter Directory(CogLayout layout, int level, (uint[] Offsets, uint[] Counts) places)
    {
        var (width, height) = layout.Size(level);
        var directory = new TiffDirectoryWriter();
        directory.Longs(TiffTag.NewSubfileType, level == 0 ? 0u : 1u);
        directory.Longs(TiffTag.ImageWidth, (uint)width);
        directory.Longs(TiffTag.ImageLength, (uint)height);
        directory.Shorts(TiffTag.BitsPerSample, [.. Enumerable.Repeat(layout.Floating ? 32 : 16, layout.Bands)]);
        directory.Shorts(TiffTag.SampleFormat, [.. Enumerable.Repeat(layout.Floating ? 3 : 1, layout.Bands)]);
        directory.Shorts(TiffTag.Compression, Deflate);
        directory.Shorts(TiffTag.Predictor, layout.Floating ? 1 : 2);
        directory.Shorts(TiffTag.Photometric, 1);
        directory.Shorts(TiffTag.SamplesPerPixel, layout.Bands);
        directory.Shorts(TiffTag.PlanarConfiguration, 2);
        directory.Longs(TiffTag.TileWidth, (uint)layout.TileSide);
        directory.Longs(TiffTag.TileLength, (uint)layout.TileSide);
        directory.Longs(TiffTag.TileOffsets, places.Offsets);
        directory.Longs(TiffTag.TileByteCounts, places.Counts);
        if (layout.NoData is { } noData)
            directory.Text(TiffTag.GdalNoData, noData.ToString(CultureInfo.InvariantCulture));
        if (level > 0)
            return directory;
        var grid = layout.Grid;
        directory.Doubles(TiffTag.ModelPixelScale, grid.PixelWidth, grid.PixelHeight, 0);
        directory.Doubles(TiffTag.ModelTiepoint, 0, 0, 0, grid.Left, grid.Top, 0);
        // Key directory: version 1.1.0, three keys: model type (1 projected, 2 geographic), pixel is area, the code of the system.
        directory.Shorts(TiffTag.GeoKeyDirectory, 1, 1, 0, 3, 1024, 0, 1, grid.Crs.IsGeographic ? 2 : 1, 1025, 0, 1, 1, grid.Crs.IsGeographic ? 2048 : 3072, 0, 1, grid.Crs.Epsg);
        return directory;
    }

    private static void Compress(Stream stream, CogLayout layout, int width, float[] values, ushort[] words)
    {
        using var deflate = new ZLibStream(stream, CompressionLevel.Fastest, leaveOpen: true);
        if (layout.Floating)
        {
            deflate.Write(MemoryMarshal.AsBytes<float>(values));
            return;
        }

        for (var i = 0; i < values.Length; i++)
            words[i] = (ushort)Math.Clamp(MathF.Round(values[i]), 0, ushort.MaxValue);
        // Horizontal prediction: each number becomes its difference from the one to its left; from the right, so that neighbours are still whole.
        for (var i = words.Length - 1; i > 0; i--)
        {
            if (i % width != 0)
                words[i] -= words[i - 1];
        }

        deflate.Write(MemoryMarshal.AsBytes<ushort>(words));
    }
}
