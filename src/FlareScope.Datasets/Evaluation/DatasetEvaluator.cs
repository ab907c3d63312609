using FlareScope.Core;
using FlareScope.Core.Detection;
using FlareScope.Datasets.Formats;
using FlareScope.Datasets.Pictures;
using FlareScope.Vision.Decoding;
using FlareScope.Vision.Flames;
using FlareScope.Vision.Inference;

namespace FlareScope.Datasets.Evaluation;

/// <summary>
/// Runs a detector over labelled pictures exactly as <c>analyze</c> runs it, and scores it. Every box down to
/// <see cref="LowestConfidence"/> is kept, because average precision needs the whole curve; precision, recall and false alarms are
/// then counted at the confidence asked for.
/// </summary>
/// <param name="engine">The detector; not disposed here.</param>
/// <param name="segmenter">Outlines flames, to be compared with truth masks; null when masks are not asked for.</param>
public sealed class DatasetEvaluator(IInferenceEngine engine, FlameSegmenter? segmenter = null)
{
    /// <summary>Confidence down to which boxes enter the precision-recall curve.</summary>
    public const double LowestConfidence = .01;

    /// <summary>Detects and scores; a picture that cannot be read is listed and left out.</summary>
    /// <param name="contents">The labelled pictures.</param>
    /// <param name="thresholds">Confidence of the counts, and overlap of the duplicate suppression.</param>
    /// <param name="options">Bootstrap; its confidence is replaced by that of <paramref name="thresholds"/>.</param>
    /// <param name="pictureDone">Called after each picture, good or bad.</param>
    /// <param name="cancel">Stops between two pictures.</param>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public DatasetEvaluation Run(
        DatasetContents contents,
        DetectionThresholds thresholds,
        EvaluationOptions? options = null,
        Action? pictureDone = null,
        CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(contents);
        ArgumentNullException.ThrowIfNull(thresholds);
        var low = thresholds.Validated() with { Confidence = Math.Min(LowestConfidence, thresholds.Confidence) };
        var images = new List<EvaluatedImage>(contents.Images.Count);
        var failures = contents.Failures.ToList();
        var masks = segmenter is null ? null : new MaskEvaluator(segmenter, thresholds.Confidence);
        foreach (var image in contents.Images)
        {
            cancel.ThrowIfCancellationRequested();
            var name = contents.NameOf(image);
            try
            {
                using var picture = PictureFileReader.Open(image.Path, name);
                var evaluated = Detect(image, name, picture, low);
                masks?.Add(image, evaluated, picture.Bitmap);
                images.Add(evaluated);
            }
            catch (UserInputException reason)
            {
                failures.Add(FailedPicture.From(name, reason));
            }

            pictureDone?.Invoke();
        }

        var settings = (options ?? new EvaluationOptions()) with { Confidence = thresholds.Confidence };
        var result = DetectionEvaluator.Evaluate(images, settings) with { Masks = masks?.Result() };
        return new DatasetEvaluation(result, images, failures);
    }

    private EvaluatedImage Detect(DatasetImage image, string name, DecodedImage picture, DetectionThresholds low) => new(
        name,
        image.Source,
        [.. image.Boxes.Select(b => b.ToPixels(picture.Width, picture.Height))],
        engine.Detect(picture.Bitmap, low).Detections);
}
