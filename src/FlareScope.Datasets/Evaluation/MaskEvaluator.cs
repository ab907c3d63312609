using FlareScope.Core.Detection;
using FlareScope.Datasets.Formats;
using FlareScope.Vision.Flames;
using SkiaSharp;

namespace FlareScope.Datasets.Evaluation;

/// <summary>Collects how well flame outlines agree with truth masks, picture by picture.</summary>
/// <param name="segmenter">What draws the outlines.</param>
/// <param name="confidence">Least score of the detector's boxes taken.</param>
internal sealed class MaskEvaluator(FlameSegmenter segmenter, double confidence)
{
    private readonly FlameOutlines _outlines = new(segmenter);
    private readonly List<ComparedOutline> _pictures = [];

    /// <summary>The pictures compared so far.</summary>
    internal IReadOnlyList<ComparedOutline> Pictures => _pictures;

    /// <summary>Compares one picture; nothing happens when it has no truth mask.</summary>
    /// <exception cref="Core.UserInputException"><c>mask-invalid</c>: its mask is broken.</exception>
    internal void Add(DatasetImage image, EvaluatedImage evaluated, SKBitmap picture)
    {
        if (TruthMask.Read(image.Path, evaluated.Name, picture.Width, picture.Height) is not { } truth)
            return;
        _pictures.Add(new(
            evaluated,
            MaskComparison.Compare(truth, _outlines.InFoundBoxes(picture, evaluated, confidence)),
            MaskComparison.Compare(truth, _outlines.InTruthBoxes(picture, evaluated))));
    }
}
