namespace FlareScope.Satellite.Rasters;

/// <summary>Numbers of the TIFF, GeoTIFF and GDAL tags that are read.</summary>
internal static class TiffTag
{
    internal const ushort NewSubfileType = 254;
    internal const ushort ImageWidth = 256;
    internal const ushort ImageLength = 257;
    internal const ushort BitsPerSample = 258;
    internal const ushort Compression = 259;
    internal const ushort Photometric = 262;
    internal const ushort StripOffsets = 273;
    internal const ushort SamplesPerPixel = 277;
    internal const ushort RowsPerStrip = 278;
    internal const ushort StripByteCounts = 279;
    internal const ushort PlanarConfiguration = 284;
    internal const ushort Predictor = 317;
    internal const ushort TileWidth = 322;
    internal const ushort TileLength = 323;
    internal const ushort TileOffsets = 324;
    internal const ushort TileByteCounts = 325;
    internal const ushort SampleFormat = 339;
    internal const ushort ModelPixelScale = 33550;
    internal const ushort ModelTiepoint = 33922;
    internal const ushort ModelTransformation = 34264;
    internal const ushort GeoKeyDirectory = 34735;
    internal const ushort GdalMetadata = 42112;
    internal const ushort GdalNoData = 42113;
}
