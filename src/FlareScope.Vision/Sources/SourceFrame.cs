using FlareScope.Vision.Decoding;

namespace FlareScope.Vision.Sources;

/// <summary>One frame of a source.</summary>
/// <param name="Index">Number of the frame as it was taken from the source, from 0.</param>
/// <param name="TimeS">Time since the first frame, s: the presentation time of a video, the clock's of a stream.</param>
/// <param name="CapturedAt">Time of day; null when not known.</param>
/// <param name="Image">The picture; disposed with this object.</param>
/// <param name="NativeWidth">Width that the source sent, px; differs from the picture's when a stream changed its size.</param>
/// <param name="NativeHeight">Height that the source sent, px.</param>
public sealed record SourceFrame(
    long Index, double TimeS, DateTimeOffset? CapturedAt, DecodedImage Image, int NativeWidth, int NativeHeight) : IDisposable
{
    /// <summary>Equal for equal pixels.</summary>
    public ulong Hash { get; } = PixelHash.Of(Image.Bitmap.GetPixelSpan());

    /// <inheritdoc/>
    public void Dispose() => Image.Dispose();
}
