using System.Buffers;
using System.Runtime.InteropServices;
using FlareScope.Vision.Inference;
using SkiaSharp;

namespace FlareScope.Vision.Decoding;

/// <summary>
/// A picture decoded only as large as the detector's input needs: JPEG throws the rest away before the cosine transform, which
/// is most of the work. Upright, opaque, in borrowed memory.
/// </summary>
internal sealed class ScaledPicture : IDisposable
{
    private const int Eighths = 8; // the scales that a JPEG decoder offers
    private readonly uint[] _pixels;
    private readonly int _width;
    private readonly int _height;

    private ScaledPicture(uint[] pixels, int width, int height, LetterboxGeometry geometry, int pictureWidth, int pictureHeight)
    {
        (_pixels, _width, _height, Geometry) = (pixels, width, height, geometry);
        (Width, Height) = (pictureWidth, pictureHeight);
    }

    /// <summary>Width of the whole picture after orientation, px.</summary>
    internal int Width { get; }

    /// <summary>Height of the whole picture after orientation, px.</summary>
    internal int Height { get; }

    /// <summary>Where the picture lies in the input.</summary>
    internal LetterboxGeometry Geometry { get; }

    /// <summary>The pixels, no fewer than the geometry asks for where the picture has them.</summary>
    internal PixelView View => new(_pixels.AsSpan(0, _width * _height), _width, _height, _width);

    /// <summary>Decodes; give it back by disposing.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="name">Name for messages.</param>
    /// <param name="place">Where a picture of that size lies in the input.</param>
    /// <exception cref="Core.UserInputException">As <see cref="ImageDecoder.Decode"/>.</exception>
    internal static ScaledPicture Decode(ReadOnlyMemory<byte> bytes, string name, Func<int, int, LetterboxGeometry> place)
    {
        ImageGuard.Check(bytes.Span, name, ImageLimits.Default);
        using var pin = bytes.Pin();
        using var data = ImageDecoder.Wrap(pin, bytes.Length);
        using var codec = ImageDecoder.Open(data, name);
        var stored = codec.Info;
        ImageGuard.CheckSize(stored.Width, stored.Height, name, ImageLimits.Default);
        var turned = Upright.Turns(codec.EncodedOrigin);
        var (pictureWidth, pictureHeight) = turned ? (stored.Height, stored.Width) : (stored.Width, stored.Height);
        var geometry = place(pictureWidth, pictureHeight);
        var size = turned ? Smallest(codec, stored, geometry.Height, geometry.Width) : Smallest(codec, stored, geometry.Width, geometry.Height);

        var opaque = stored.AlphaType == SKAlphaType.Opaque;
        var info = new SKImageInfo(size.Width, size.Height, SKColorType.Rgba8888, opaque ? SKAlphaType.Opaque : SKAlphaType.Unpremul, ImageDecoder.Srgb);
        var pixels = ArrayPool<uint>.Shared.Rent(size.Width * size.Height);
        try
        {
            Read(codec, info, pixels, name);
            var used = pixels.AsSpan(0, size.Width * size.Height);
            if (!opaque)
                Background.Flatten(MemoryMarshal.AsBytes(used));
            pixels = Turn(pixels, size.Width, size.Height, codec.EncodedOrigin);
            return new(pixels, turned ? size.Height : size.Width, turned ? size.Width : size.Height, geometry, pictureWidth, pictureHeight);
        }
        catch
        {
            ArrayPool<uint>.Shared.Return(pixels);
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => ArrayPool<uint>.Shared.Return(_pixels);

    private static SKSizeI Smallest(SKCodec codec, SKImageInfo stored, int width, int height)
    {
        for (var eighths = 1; eighths < Eighths; eighths++)
        {
            var size = codec.GetScaledDimensions(eighths / (float)Eighths);
            if (size.Width >= width && size.Height >= height)
                return size;
        }

        return new(stored.Width, stored.Height);
    }

    private static unsafe void Read(SKCodec codec, SKImageInfo info, uint[] pixels, string name)
    {
        fixed (uint* target = pixels)
        {
            if (codec.GetPixels(info, (IntPtr)target) != SKCodecResult.Success)
                throw ImageGuard.Truncated(name);
        }
    }

    private static uint[] Turn(uint[] pixels, int width, int height, SKEncodedOrigin origin)
    {
        if (!Upright.Turns(origin))
        {
            Upright.Mirror(pixels.AsSpan(0, width * height), width, origin);
            return pixels;
        }

        var turned = ArrayPool<uint>.Shared.Rent(width * height);
        Upright.Transpose(pixels, turned, width, height);
        ArrayPool<uint>.Shared.Return(pixels);
        Upright.Mirror(turned.AsSpan(0, width * height), height, origin);
        return turned;
    }
}
