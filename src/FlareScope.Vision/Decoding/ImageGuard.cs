using FlareScope.Core;

namespace FlareScope.Vision.Decoding;

/// <summary>The limits on pictures and the messages of a refusal.</summary>
internal static class ImageGuard
{
    /// <summary>Checks bytes, type, size and frames; returns the header of an acceptable picture.</summary>
    internal static ImageHeader Check(ReadOnlySpan<byte> bytes, string name, ImageLimits limits)
    {
        if (bytes.IsEmpty)
            throw new UserInputException("image-empty", $"{name}: the file is empty (0 bytes); send the picture again.");
        if (bytes.Length > limits.MaxBytes)
        {
            throw new UserInputException(
                "image-too-many-bytes",
                $"{name}: {bytes.Length >> 20} MB is more than {limits.MaxBytes >> 20} MB; save it as JPEG or make it smaller.");
        }

        switch (ImageHeaderReader.Read(bytes, out var header))
        {
            case HeaderOutcome.NotRecognised:
                throw NotRecognised(name, "its content is none of these");
            case HeaderOutcome.Truncated:
                throw Truncated(name);
        }

        if (header.IsAnimated)
            throw new UserInputException("image-multi-frame", $"{name}: it holds more than one frame; send a single picture.");
        CheckSize(header.Width, header.Height, name, limits);
        return header;
    }

    /// <summary>Checks the size told by a header or a decoder, px.</summary>
    internal static void CheckSize(long width, long height, string name, ImageLimits limits)
    {
        if (width < 1 || height < 1)
            throw NotRecognised(name, $"its header tells a size of {width} x {height} px");
        var longer = Math.Max(width, height);
        if ((double)longer / Math.Min(width, height) > limits.MaxAspect)
        {
            throw new UserInputException(
                "image-too-long",
                $"{name}: {width} x {height} px is longer than {limits.MaxAspect:0}:1; cut it to the part that shows the flare.");
        }

        if (longer > limits.MaxSidePx || width * height > limits.MaxPixels)
        {
            throw new UserInputException(
                "image-too-large",
                $"{name}: {width} x {height} px is more than {limits.MaxSidePx} px a side"
                + $" or {limits.MaxPixels / 1_000_000} megapixels; make it smaller.");
        }
    }

    internal static UserInputException NotRecognised(string name, string why) =>
        new("image-not-recognised", $"{name}: not a picture that can be read ({why}); send JPEG, PNG, WebP, BMP or a still GIF.");

    internal static UserInputException Truncated(string name) =>
        new("image-truncated", $"{name}: the picture is cut short or damaged; copy or send it again.");
}
