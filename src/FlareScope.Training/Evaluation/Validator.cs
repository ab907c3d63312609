using FlareScope.Core.Analysis;
using FlareScope.Core.Detection;
using FlareScope.Datasets.Augmentation;
using FlareScope.Datasets.Formats;
using FlareScope.Training.Data;
using FlareScope.Training.Loss;
using FlareScope.Training.Model;
using FlareScope.Training.Native;
using static TorchSharp.torch;

namespace FlareScope.Training.Evaluation;

/// <summary>Scores a network on pictures placed as inference places them, in pixels of the training size.</summary>
internal sealed class Validator
{
    private const double Overlap = 0.5;
    private readonly PictureCache pictures;
    private readonly GridCells grid;
    private readonly int batchSize;
    private readonly IReadOnlyList<string> flareSources;

    /// <summary>Prepares scoring.</summary>
    /// <param name="pictures">The validation pictures.</param>
    /// <param name="side">Training size, px.</param>
    /// <param name="batchSize">Pictures of one forward pass.</param>
    /// <param name="flareSources">Sources that show gas flares.</param>
    public Validator(PictureCache pictures, int side, int batchSize, IReadOnlyList<string> flareSources)
    {
        (this.pictures, this.batchSize, this.flareSources) = (pictures, batchSize, flareSources);
        grid = new GridCells(side);
    }

    /// <summary>Scores the network's present weights; leaves it in evaluation mode.</summary>
    public ValidationScore Score(YoloxNetwork network, CancellationToken cancel)
    {
        network.eval();
        using var gradients = no_grad();
        var images = new List<EvaluatedImage>(pictures.Count);
        for (var start = 0; start < pictures.Count; start += batchSize)
        {
            cancel.ThrowIfCancellationRequested();
            Detect(network, start, Math.Min(batchSize, pictures.Count - start), images);
        }

        var flares = images.Where(image => flareSources.Contains(image.Source, StringComparer.Ordinal)).ToList();
        double? Precision(IReadOnlyList<EvaluatedImage> set, DetectionClass kind) =>
            DetectionEvaluator.AveragePrecision(set, kind, iou: Overlap);
        return new ValidationScore(
            Precision(images, DetectionClass.Flame),
            Precision(images, DetectionClass.Smoke),
            Precision(flares, DetectionClass.Flame),
            Precision(flares, DetectionClass.Smoke));
    }

    private void Detect(YoloxNetwork network, int start, int count, List<EvaluatedImage> images)
    {
        TensorMemory.FreeFinalisable();
        using var scope = NewDisposeScope();
        var side = grid.Side;
        var pixels = new byte[count * 3 * side * side];
        for (var i = 0; i < count; i++) PictureLayout.Paint(pictures[start + i], side, pixels.AsMemory(i * 3 * side * side));
        var output = network.forward(PictureLayout.ToTensor(pixels, count, side)).ToFloats();
        var perPicture = output.Length / count;
        var decoder = new RawPredictionDecoder(grid, network.ClassCount);
        for (var i = 0; i < count; i++)
        {
            var picture = pictures[start + i];
            images.Add(new EvaluatedImage(
                $"{start + i}",
                picture.Source,
                [.. picture.Boxes.Select(box => box.ToLabel()).OfType<NormalisedBox>().Select(box => box.ToPixels(picture.Width, picture.Height))],
                decoder.Decode(output.AsSpan(i * perPicture, perPicture))));
        }
    }
}
