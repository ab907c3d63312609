using FlareScope.Core;

namespace FlareScope.Satellite.Rasters;

/// <summary>One image of a TIFF file: its size, tiles and numbers, checked against the limits.</summary>
internal sealed class TiffImage
{
    private static readonly long[] Compressions = [1, 5, 8, 32773, 32946]; // none, LZW, deflate, PackBits, deflate by its old number
    private const int Separate = 2;

    /// <summary>Reads and checks a directory.</summary>
    /// <param name="directory">The directory.</param>
    /// <param name="index">Its place in the chain.</param>
    /// <param name="source">The file.</param>
    /// <param name="limits">What it may claim.</param>
    /// <exception cref="UserInputException"><c>raster-hostile</c>, <c>raster-truncated</c> or <c>raster-not-understood</c>.</exception>
    internal TiffImage(TiffDirectory directory, int index, IByteSource source, RasterLimits limits)
    {
        (Directory, Index) = (directory, index);
        var (width, height) = (directory.Required(TiffTag.ImageWidth, "image width"), directory.Required(TiffTag.ImageLength, "image height"));
        Bands = Limited(directory.Number(TiffTag.SamplesPerPixel) ?? 1, limits.MaxBands, "bands", source.Name);
        var bits = directory.Numbers(TiffTag.BitsPerSample);
        var formats = directory.Numbers(TiffTag.SampleFormat);
        if (bits.Distinct().Skip(1).Any() || formats.Distinct().Skip(1).Any())
            throw new UserInputException("raster-not-understood", $"{source.Name}: its bands hold different kinds of numbers; write one kind into one file.");
        BandsApart = Bands > 1 && directory.Number(TiffTag.PlanarConfiguration) == Separate;
        Layout = new SampleLayout((int)(formats is [var f, ..] ? f : 1), (int)(bits is [var b, ..] ? b : 1), BandsApart ? 1 : Bands).Checked(source.Name);
        if (directory.Number(TiffTag.Compression) is { } compression && !Compressions.Contains(compression))
            throw new UserInputException("raster-not-understood", $"{source.Name}: compression {compression} is not read; write it with DEFLATE or LZW.");

        Tiled = directory.Has(TiffTag.TileWidth);
        var (tileWidth, tileHeight) = Tiled
            ? (directory.Required(TiffTag.TileWidth, "tile width"), directory.Required(TiffTag.TileLength, "tile height"))
            : (width, Math.Min(height, directory.Number(TiffTag.RowsPerStrip) ?? height));
        Level = new(
            Limited(width, limits.MaxSide, "columns", source.Name), Limited(height, limits.MaxSide, "rows", source.Name),
            Limited(tileWidth, limits.MaxSide, "columns in a tile", source.Name), Limited(tileHeight, limits.MaxSide, "rows in a tile", source.Name));
        if (width * height > limits.MaxPixels)
            throw Hostile($"it claims {width} x {height} pixels", source.Name);
        TileBytes = Limited(tileWidth * tileHeight * Layout.PixelBytes, limits.MaxTileBytes, "bytes in a tile", source.Name);

        (TilesAcross, TilesDown) = ((Level.Width - 1) / Level.TileWidth + 1, (Level.Height - 1) / Level.TileHeight + 1);
        Tiles = ReadTiles(directory, source, limits);
    }

    internal TiffDirectory Directory { get; }

    /// <summary>Place in the chain of directories.</summary>
    internal int Index { get; }

    internal RasterLevel Level { get; }

    internal int Bands { get; }

    /// <summary>True when each band has tiles of its own.</summary>
    internal bool BandsApart { get; }

    internal SampleLayout Layout { get; }

    /// <summary>True for tiles, false for strips.</summary>
    internal bool Tiled { get; }

    /// <summary>Bytes of a decoded tile.</summary>
    internal int TileBytes { get; }

    internal int TilesAcross { get; }

    internal int TilesDown { get; }

    /// <summary>Where each coded tile lies.</summary>
    internal ByteRange[] Tiles { get; }

    /// <summary>Number of a tile.</summary>
    internal int TileNumber(int across, int down, int band) => (BandsApart ? band * TilesDown + down : down) * TilesAcross + across;

    private ByteRange[] ReadTiles(TiffDirectory directory, IByteSource source, RasterLimits limits)
    {
        var offsets = directory.Numbers(Tiled ? TiffTag.TileOffsets : TiffTag.StripOffsets);
        var counts = directory.Numbers(Tiled ? TiffTag.TileByteCounts : TiffTag.StripByteCounts);
        var expected = (long)TilesAcross * TilesDown * (BandsApart ? Bands : 1);
        if (offsets.Length != expected || counts.Length != expected)
            throw Hostile($"it has places for {offsets.Length} tiles where {expected} are needed", source.Name);
        foreach (var (offset, count) in offsets.Zip(counts))
        {
            Limited(count + 1, limits.MaxTileBytes, "bytes in a coded tile", source.Name);
            if (offset < 0 || offset + count > source.Length)
                throw new UserInputException("raster-truncated", $"{source.Name}: the file ends before its last tile ({source.Length} of {offset + count} bytes); fetch it again.");
        }

        return [.. offsets.Zip(counts, (offset, count) => new ByteRange(offset, count))];
    }

    private static int Limited(long value, long limit, string what, string name) =>
        value >= 1 && value <= limit ? (int)value : throw Hostile($"it claims {value} {what}", name);

    private static UserInputException Hostile(string what, string name) =>
        new("raster-hostile", $"{name}: {what}, which no satellite image does; fetch the file again from its source.");
}
