using FlareScope.Datasets.Augmentation;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace FlareScope.Training.Loss;

/// <summary>
/// The YOLOX loss: squared-overlap loss of matched boxes (weight 5), binary cross-entropy of objectness over all cells and
/// of classes over matched cells, each divided by the number of matched cells.
/// </summary>
internal sealed class DetectionLoss
{
    private const double BoxWeight = 5;
    private readonly GridCells grid;
    private readonly SimOtaAssigner assigner;
    private readonly int classCount;
    private readonly Tensor origins;
    private readonly Tensor strides;

    /// <summary>Makes a loss for square pictures of the grid's side.</summary>
    public DetectionLoss(GridCells grid, int classCount)
    {
        (this.grid, this.classCount) = (grid, classCount);
        assigner = new SimOtaAssigner(grid, classCount);
        var corners = new float[grid.Count * 2];
        for (var cell = 0; cell < grid.Count; cell++)
            (corners[2 * cell], corners[2 * cell + 1]) = (grid.Columns[cell], grid.Rows[cell]);
        origins = tensor(corners, [1, grid.Count, 2]);
        strides = tensor(grid.Strides.ToArray(), [1, grid.Count, 1]);
    }

    /// <summary>Computes the loss of raw predictions [N,A,5+classes] (logits) against each picture's boxes.</summary>
    /// <param name="predictions">Raw predictions.</param>
    /// <param name="truth">Boxes of each picture, px.</param>
    /// <param name="fineBoxes">
    /// Adds the distance of the raw box figures from those that would give the box exactly (L1, in cells and logarithms), as
    /// YOLOX does once its strong augmentation has ended.
    /// </param>
    public LossParts Compute(Tensor predictions, IReadOnlyList<IReadOnlyList<TargetBox>> truth, bool fineBoxes = false)
    {
        var targets = Assign(predictions, truth);
        var matched = targets.Matched.Count;
        var scale = 1.0 / Math.Max(1, matched);
        var objectnessTarget = tensor(targets.Objectness, [truth.Count, grid.Count]);
        var objectness = functional.binary_cross_entropy_with_logits(
            predictions[TensorIndex.Ellipsis, 4], objectnessTarget, reduction: Reduction.Sum) * scale;
        if (matched == 0) return new LossParts(objectness, 0, objectness.item<float>(), 0, 0);

        var index = tensor(targets.Matched.ToArray());
        var found = Decode(predictions).reshape(-1, 4).index_select(0, index);
        var wanted = tensor(targets.Boxes.ToArray(), [matched, 4]);
        var box = BoxLoss(found, wanted) * (BoxWeight * scale);
        if (fineBoxes) box += FineLoss(predictions, index, wanted) * scale;
        var logits = predictions.reshape(-1, 5 + classCount).narrow(1, 5, classCount).index_select(0, index);
        var classes = functional.binary_cross_entropy_with_logits(
            logits, tensor(targets.Classes.ToArray(), [matched, classCount]), reduction: Reduction.Sum) * scale;
        return new LossParts(
            box + objectness + classes, box.item<float>(), objectness.item<float>(), classes.item<float>(), matched);
    }

    private TargetAssignment Assign(Tensor predictions, IReadOnlyList<IReadOnlyList<TargetBox>> truth)
    {
        var values = Model.TensorValues.ToFloats(predictions);
        var perPicture = grid.Count * (5 + classCount);
        var assignment = new TargetAssignment(truth.Count, grid.Count, classCount);
        for (var picture = 0; picture < truth.Count; picture++)
            assigner.Assign(values.AsSpan(picture * perPicture, perPicture), truth[picture], picture, assignment);
        return assignment;
    }

    private Tensor Decode(Tensor predictions)
    {
        var centre = (predictions.narrow(2, 0, 2) + origins) * strides;
        var size = predictions.narrow(2, 2, 2).clamp(GridCells.LogSizeFloor, GridCells.LogSizeCeiling).exp() * strides;
        return cat([centre, size], -1);
    }

    /// <summary>Sum over boxes of |raw figure - the figure that gives the box exactly|.</summary>
    private Tensor FineLoss(Tensor predictions, Tensor index, Tensor wanted)
    {
        var cells = index.remainder(grid.Count);
        var stride = strides.reshape(-1, 1).index_select(0, cells);
        var centre = wanted.narrow(1, 0, 2) / stride - origins.reshape(-1, 2).index_select(0, cells);
        var size = (wanted.narrow(1, 2, 2) / stride).clamp_min(1e-6).log();
        var raw = predictions.narrow(2, 0, 4).reshape(-1, 4).index_select(0, index);
        return (raw - cat([centre, size], 1)).abs().sum();
    }

    /// <summary>Sum over boxes of 1 - IoU².</summary>
    private static Tensor BoxLoss(Tensor found, Tensor truth)
    {
        var (foundSize, truthSize) = (found.narrow(1, 2, 2), truth.narrow(1, 2, 2));
        var (foundCentre, truthCentre) = (found.narrow(1, 0, 2), truth.narrow(1, 0, 2));
        var topLeft = maximum(foundCentre - foundSize / 2, truthCentre - truthSize / 2);
        var bottomRight = minimum(foundCentre + foundSize / 2, truthCentre + truthSize / 2);
        var shared = (bottomRight - topLeft).clamp_min(0).prod(1);
        var union = foundSize.prod(1) + truthSize.prod(1) - shared;
        return (1 - (shared / (union + 1e-9)).square()).sum();
    }
}
