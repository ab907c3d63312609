using System.Globalization;
using BitMiracle.LibTiff.Classic;
using FlareScope.Core;
using FlareScope.Satellite.Grids;

namespace FlareScope.Satellite.Rasters;

/// <summary>A GeoTIFF or cloud-optimised GeoTIFF, tiled or stripped, read by windows; only the tiles a window touches are fetched and decoded.</summary>
public sealed class GeoTiffRaster : IRaster
{
    private readonly IByteSource _source;
    private readonly Tiff _tiff;
    private readonly TiffImage[] _images;
    private readonly TileCache _tiles;
    private int _directory;

    private GeoTiffRaster(IByteSource source, Tiff tiff, TiffImage[] images, RasterLimits limits)
    {
        (_source, _tiff, _images) = (source, tiff, images);
        _tiles = new(limits.DecodedTilesKept);
        Levels = [.. images.Select(i => i.Level)];
        var first = images[0].Directory;
        Grid = GeoReference.Read(first, source.Name);
        BandNames = GdalMetadata.BandNames(first.Text(TiffTag.GdalMetadata), Bands);
        NoData = double.TryParse(first.Text(TiffTag.GdalNoData), NumberStyles.Float, CultureInfo.InvariantCulture, out var noData) ? noData : null;
    }

    /// <inheritdoc/>
    public string Name => _source.Name;

    /// <inheritdoc/>
    public IReadOnlyList<RasterLevel> Levels { get; }

    /// <inheritdoc/>
    public int Bands => _images[0].Bands;

    /// <inheritdoc/>
    public RasterGrid? Grid { get; }

    /// <inheritdoc/>
    public double? NoData { get; }

    /// <summary>Descriptions that GDAL wrote for the bands; null where there is none.</summary>
    public IReadOnlyList<string?> BandNames { get; }

    /// <summary>Opens a raster: header and directories are read and checked, no pixel yet.</summary>
    /// <param name="source">Its bytes; disposed with the raster, and when opening fails.</param>
    /// <param name="limits">What the file may claim; <see cref="RasterLimits.Default"/> when null.</param>
    /// <exception cref="UserInputException">
    /// <c>raster-not-tiff</c>, <c>raster-truncated</c>, <c>raster-damaged</c>, <c>raster-hostile</c>, <c>raster-not-understood</c>, <c>raster-rotated</c> or <c>crs-unsupported</c>.
    /// </exception>
    public static GeoTiffRaster Open(IByteSource source, RasterLimits? limits = null)
    {
        limits ??= RasterLimits.Default;
        Tiff? tiff = null;
        try
        {
            var images = TiffDirectoryReader.Read(source, limits)
                .Select((directory, index) => (directory, index))
                .Where(d => (d.directory.Number(TiffTag.NewSubfileType) ?? 0) is 0 or 1) // the image and its overviews, not masks
                .Select(d => new TiffImage(d.directory, d.index, source, limits)).ToArray();
            var main = images.FirstOrDefault(i => (i.Directory.Number(TiffTag.NewSubfileType) ?? 0) == 0) ?? throw NotDecoded(source.Name);
            var overviews = images.Where(i => i != main && i.Bands == main.Bands && i.Level.Width < main.Level.Width).OrderByDescending(i => i.Level.Width);
            tiff = OpenDecoder(source);
            return new(source, tiff, [main, .. overviews], limits);
        }
        catch
        {
            tiff?.Dispose();
            source.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Read(int level, int band, RasterWindow window, Span<float> values)
    {
        var image = _images[level];
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)band, (uint)Bands, nameof(band));
        if (window.Column < 0 || window.Row < 0 || window.Right > image.Level.Width || window.Bottom > image.Level.Height)
            throw new ArgumentOutOfRangeException(nameof(window), window, "The window must lie inside the level.");

        var (width, height) = (image.Level.TileWidth, image.Level.TileHeight);
        var (firstAcross, lastAcross) = (window.Column / width, (window.Right - 1) / width);
        var (firstDown, lastDown) = (window.Row / height, (window.Bottom - 1) / height);
        Announce(image, level, band, firstAcross, lastAcross, firstDown, lastDown);
        for (var down = firstDown; down <= lastDown; down++)
        {
            for (var across = firstAcross; across <= lastAcross; across++)
                CopyTile(image, level, band, (across, down), window, values);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _tiff.Dispose();
        _source.Dispose();
    }

    private void Announce(TiffImage image, int level, int band, int firstAcross, int lastAcross, int firstDown, int lastDown)
    {
        var ranges = new List<ByteRange>();
        for (var down = firstDown; down <= lastDown; down++)
        {
            for (var across = firstAcross; across <= lastAcross; across++)
            {
                var tile = image.TileNumber(across, down, band);
                if (!_tiles.Contains(level, tile))
                    ranges.Add(image.Tiles[tile]);
            }
        }

        if (ranges.Count > 0)
            _source.Prefetch(ranges);
    }

    private void CopyTile(TiffImage image, int level, int band, (int Across, int Down) at, RasterWindow window, Span<float> values)
    {
        var number = image.TileNumber(at.Across, at.Down, band);
        var decoded = _tiles.Get(level, number, image.TileBytes, buffer => Decode(image, number, at.Down, buffer));
        var (left, top) = (at.Across * image.Level.TileWidth, at.Down * image.Level.TileHeight);
        var fromColumn = Math.Max(window.Column, left);
        var count = Math.Min(window.Right, left + image.Level.TileWidth) - fromColumn;
        for (var row = Math.Max(window.Row, top); row < Math.Min(window.Bottom, top + image.Level.TileHeight); row++)
        {
            var target = values.Slice((row - window.Row) * window.Width + fromColumn - window.Column, count);
            image.Layout.Copy(decoded, (row - top) * image.Level.TileWidth + fromColumn - left, image.BandsApart ? 0 : band, target);
        }
    }

    private void Decode(TiffImage image, int number, int down, byte[] buffer)
    {
        // A tile of no bytes is a hole that the writer left out: it holds the value for "no data", else zeros.
        if (image.Tiles[number].Count == 0)
        {
            if (NoData is { } value and not 0)
                throw new UserInputException("raster-not-understood", $"{Name}: it leaves tiles out and fills them with {value}; write it without sparse tiles.");
            Array.Clear(buffer);
            return;
        }

        try
        {
            if (_directory != image.Index && !_tiff.SetDirectory((short)image.Index))
                throw NotDecoded(Name);
            _directory = image.Index;
            // The last strip holds only the rows that are left.
            var rows = image.Tiled ? image.Level.TileHeight : Math.Min(image.Level.TileHeight, image.Level.Height - down * image.Level.TileHeight);
            var expected = image.TileBytes / image.Level.TileHeight * rows;
            var got = image.Tiled ? _tiff.ReadEncodedTile(number, buffer, 0, expected) : _tiff.ReadEncodedStrip(number, buffer, 0, expected);
            if (got < expected)
                throw NotDecoded(Name);
        }
        catch (Exception failure) when (IsDamage(failure))
        {
            throw NotDecoded(Name, failure);
        }
    }

    private static Tiff OpenDecoder(IByteSource source)
    {
        TiffMessages.Install();
        try
        {
            return Tiff.ClientOpen(source.Name, "r", source, new ByteSourceTiffStream(source)) ?? throw NotDecoded(source.Name);
        }
        catch (Exception failure) when (IsDamage(failure))
        {
            throw NotDecoded(source.Name, failure);
        }
    }

    /// <summary>The decoder throws whatever its array access and its conversions run into when tags or coded bytes are damaged.</summary>
    private static bool IsDamage(Exception failure) => failure is not (UserInputException or OperationCanceledException or OutOfMemoryException);

    private static UserInputException NotDecoded(string name, Exception? inner = null) =>
        new("raster-damaged", $"{name}: its pixels cannot be decoded; the file is damaged, fetch it again.", inner);
}
