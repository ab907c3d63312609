using FlareScope.Core.Analysis;
using FlareScope.Datasets.Formats;
using FlareScope.Vision.Inference;
using SkiaSharp;

namespace FlareScope.Datasets.Evaluation;

/// <summary>Where the boxes of an evaluation come from: a detector, or a file that another program wrote.</summary>
public interface IBoxSource
{
    /// <summary>The detector; null when the boxes come from a file.</summary>
    ModelInfo? Model { get; }

    /// <summary>Boxes of one picture, px, in any order.</summary>
    /// <param name="image">The picture and its labels.</param>
    /// <param name="name">Its name within the data set.</param>
    /// <param name="picture">Its pixels.</param>
    /// <param name="thresholds">Which boxes to keep.</param>
    IReadOnlyList<Detection> Boxes(DatasetImage image, string name, SKBitmap picture, DetectionThresholds thresholds);
}
