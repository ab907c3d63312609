using FlareScope.Core;
using FlareScope.Core.Analysis;
using FlareScope.Core.Detection;
using FlareScope.Datasets.Formats;
using FlareScope.Datasets.Pictures;
using FlareScope.Vision.Decoding;
using FlareScope.Vision.Flames;
using FlareScope.Vision.Inference;
using FlareScope.Vision.Smoke;

namespace FlareScope.Datasets.Evaluation;

/// <summary>
/// Runs a detector over labelled pictures exactly as <c>analyze</c> runs it, and scores it; or scores boxes that were written before.
/// Every box down to <see cref="LowestConfidence"/> is kept, because average precision needs the whole curve; precision, recall and
/// false alarms are then counted at the confidence asked for.
/// </summary>
/// <param name="segmenter">Outlines flames, to be compared with truth masks; null when masks are not asked for.</param>
public sealed class DatasetEvaluator(FlameSegmenter? segmenter = null)
{
    /// <summary>Confidence down to which boxes enter the precision-recall curve.</summary>
    public const double LowestConfidence = .01;

    /// <summary>Detects and scores; a picture that cannot be read is listed and left out.</summary>
    /// <param name="contents">The labelled pictures.</param>
    /// <param name="contender">What is scored.</param>
    /// <param name="rival">What it is compared with on the same pictures; null for no comparison.</param>
    /// <param name="options">Bootstrap; its confidence is replaced by that of the contender.</param>
    /// <param name="pictureDone">Called after each picture, good or bad.</param>
    /// <param name="cancel">Stops between two pictures.</param>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public DatasetEvaluation Run(
        DatasetContents contents,
        Contender contender,
        Contender? rival = null,
        EvaluationOptions? options = null,
        Action? pictureDone = null,
        CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(contents);
        ArgumentNullException.ThrowIfNull(contender);
        var (images, rivals) = (new List<EvaluatedImage>(contents.Images.Count), new List<EvaluatedImage>());
        var failures = contents.Failures.ToList();
        var masks = segmenter is null ? null : new MaskEvaluator(segmenter, contender.Thresholds.Validated().Confidence);
        foreach (var image in contents.Images)
        {
            cancel.ThrowIfCancellationRequested();
            var name = contents.NameOf(image);
            try
            {
                using var picture = PictureFileReader.Open(image.Path, name);
                var labelled = Labelled(image, name, picture);
                var evaluated = labelled with { Found = Boxes(contender, image, name, picture) };
                var against = rival is null ? null : labelled with { Found = Boxes(rival, image, name, picture) };
                masks?.Add(image, evaluated, picture.Bitmap);
                // Both or neither: the two lists hold the same pictures.
                images.Add(evaluated);
                if (against is not null)
                    rivals.Add(against);
            }
            catch (UserInputException reason)
            {
                failures.Add(FailedPicture.From(name, reason));
            }

            pictureDone?.Invoke();
        }

        options ??= new EvaluationOptions();
        var result = Score(images, contender, options) with { Masks = masks is null ? null : MaskResult.From(masks.Pictures) };
        if (rival is not null)
        {
            var settings = options with { Confidence = contender.Thresholds.Confidence };
            result = result with { Comparison = ModelComparer.Compare(images, rivals, settings, Score(rivals, rival, options)) };
        }

        return new DatasetEvaluation(result, images, masks?.Pictures ?? [], failures);
    }

    private static EvaluationResult Score(List<EvaluatedImage> images, Contender contender, EvaluationOptions options) =>
        DetectionEvaluator.Evaluate(images, options with { Confidence = contender.Thresholds.Confidence }) with { Model = contender.Boxes.Model };

    private static EvaluatedImage Labelled(DatasetImage image, string name, DecodedImage picture)
    {
        LabelledBox[] truth = [.. image.Boxes.Select(b => b.ToPixels(picture.Width, picture.Height))];
        return new EvaluatedImage(name, image.Source, truth, [])
        {
            LongerSide = Math.Max(picture.Width, picture.Height),
            // By the drawn boxes, not the found ones: a picture's light must not hang on the detector.
            Lighting = PictureLightingJudge.Of(picture.Bitmap, truth.Select(t => t.Box)),
        };
    }

    private static IReadOnlyList<Detection> Boxes(Contender contender, DatasetImage image, string name, DecodedImage picture)
    {
        var low = contender.Thresholds.Validated();
        return contender.Boxes.Boxes(image, name, picture.Bitmap, low with { Confidence = Math.Min(LowestConfidence, low.Confidence) });
    }
}
