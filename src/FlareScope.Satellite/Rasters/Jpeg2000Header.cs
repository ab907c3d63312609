using System.Buffers.Binary;
using FlareScope.Core;

namespace FlareScope.Satellite.Rasters;

/// <summary>Size of a JPEG 2000 picture from its image header box, read before anything is decoded.</summary>
/// <param name="Width">Columns.</param>
/// <param name="Height">Rows.</param>
public readonly record struct Jpeg2000Header(int Width, int Height)
{
    private const int Searched = 4096;

    /// <summary>Reads and checks the header.</summary>
    /// <param name="source">The file.</param>
    /// <param name="limits">What it may claim.</param>
    /// <exception cref="UserInputException"><c>raster-damaged</c> or <c>raster-hostile</c>.</exception>
    public static Jpeg2000Header Read(IByteSource source, RasterLimits limits)
    {
        var head = new byte[Searched];
        var start = head.AsSpan(0, source.Read(0, head));
        var box = start.IndexOf("ihdr"u8);
        if (start.IndexOf("jP  "u8) != 4 || box < 0 || box + 12 > start.Length)
            throw new UserInputException("raster-damaged", $"{source.Name}: no JPEG 2000 picture; fetch it again.");
        var (height, width) = (BinaryPrimitives.ReadUInt32BigEndian(start[(box + 4)..]), BinaryPrimitives.ReadUInt32BigEndian(start[(box + 8)..]));
        if (width == 0 || height == 0 || width > limits.MaxSide || height > limits.MaxSide || (long)width * height > limits.MaxPixels)
            throw new UserInputException("raster-hostile", $"{source.Name}: it claims {width} x {height} pixels, which no satellite image has; fetch it again.");
        return new((int)width, (int)height);
    }
}
