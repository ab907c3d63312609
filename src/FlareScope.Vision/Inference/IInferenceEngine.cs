using FlareScope.Core.Analysis;
using FlareScope.Vision.Decoding;
using SkiaSharp;

namespace FlareScope.Vision.Inference;

/// <summary>A detector of flames and smoke. Safe for use by several threads at once.</summary>
public interface IInferenceEngine : IDisposable
{
    /// <summary>Which model this is.</summary>
    ModelInfo Info { get; }

    /// <summary>The thresholds its maker recommends.</summary>
    DetectionThresholds Defaults { get; }

    /// <summary>Finds flame and smoke boxes.</summary>
    /// <param name="picture">Upright picture.</param>
    /// <param name="thresholds">Which boxes to keep.</param>
    /// <returns>Boxes in picture pixels, clipped to the picture.</returns>
    InferenceResult Detect(SKBitmap picture, DetectionThresholds thresholds);

    /// <summary>Finds boxes in an encoded picture of which nothing else is wanted: an engine may decode no more of it than it needs.</summary>
    /// <param name="encoded">The whole file.</param>
    /// <param name="name">Name for messages, as the user knows it.</param>
    /// <param name="thresholds">Which boxes to keep.</param>
    /// <returns>Boxes in pixels of the whole upright picture, clipped to it.</returns>
    /// <exception cref="Core.UserInputException">As <see cref="ImageDecoder.Decode"/>.</exception>
    InferenceResult Detect(ReadOnlyMemory<byte> encoded, string name, DetectionThresholds thresholds)
    {
        var clock = new StageClock();
        using var picture = ImageDecoder.Decode(encoded, name);
        var decode = clock.Lap();
        return Detect(picture.Bitmap, thresholds) with { DecodeMs = decode };
    }
}
