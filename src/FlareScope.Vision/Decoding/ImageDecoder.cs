using FlareScope.Core;
using SkiaSharp;

namespace FlareScope.Vision.Decoding;

/// <summary>The one entrance for encoded pictures: header first, limits, then pixels, upright.</summary>
public static class ImageDecoder
{
    /// <summary>Decodes one picture.</summary>
    /// <param name="bytes">The whole file: JPEG, PNG, WebP, BMP or GIF with a single frame.</param>
    /// <param name="name">Name for messages, as the user knows it.</param>
    /// <param name="limits">Largest picture accepted; <see cref="ImageLimits.Default"/> when null.</param>
    /// <exception cref="UserInputException">
    /// <c>image-empty</c>, <c>image-not-recognised</c>, <c>image-truncated</c>, <c>image-too-large</c> (side or pixels),
    /// <c>image-too-long</c> (aspect), <c>image-multi-frame</c>, <c>image-too-many-bytes</c>.
    /// </exception>
    public static DecodedImage Decode(ReadOnlyMemory<byte> bytes, string name, ImageLimits? limits = null)
    {
        var header = ImageGuard.Check(bytes.Span, name, limits ?? ImageLimits.Default);
        var exif = ExifReader.Block(header.Format, bytes.Span);
        var (capturedAt, lens) = (ExifReader.CapturedAt(exif), ExifReader.Lens(exif));
        return new DecodedImage(ReadPixels(bytes, name, limits ?? ImageLimits.Default), header.Format, capturedAt, lens);
    }

    /// <summary>The colours of every decoded picture; one for all, because each new one is found again by its handle.</summary>
    internal static SKColorSpace Srgb { get; } = SKColorSpace.CreateSrgb();

    /// <summary>The decoder of a file.</summary>
    internal static SKCodec Open(SKData data, string name) =>
        SKCodec.Create(data) ?? throw ImageGuard.NotRecognised(name, "its header is damaged");

    private static SKBitmap ReadPixels(ReadOnlyMemory<byte> bytes, string name, ImageLimits limits)
    {
        using var pin = bytes.Pin();
        using var data = Wrap(pin, bytes.Length);
        using var codec = Open(data, name);
        ImageGuard.CheckSize(codec.Info.Width, codec.Info.Height, name, limits); // the decoder must agree with the header read

        var opaque = codec.Info.AlphaType == SKAlphaType.Opaque;
        var alpha = opaque ? SKAlphaType.Opaque : SKAlphaType.Unpremul;
        var bitmap = new SKBitmap(new SKImageInfo(codec.Info.Width, codec.Info.Height, SKColorType.Rgba8888, alpha, Srgb));
        try
        {
            var result = codec.GetPixels(bitmap.Info, bitmap.GetPixels());
            if (result != SKCodecResult.Success)
                throw ImageGuard.Truncated(name);
            if (!opaque)
                Background.Flatten(bitmap.GetPixelSpan());
            return Upright.Apply(bitmap, codec.EncodedOrigin);
        }
        catch
        {
            bitmap.Dispose();
            throw;
        }
    }

    // The file's own memory is handed over, not a copy: it stays pinned while the decoder reads.
    internal static unsafe SKData Wrap(System.Buffers.MemoryHandle pin, int length) => SKData.Create((IntPtr)pin.Pointer, length);
}
