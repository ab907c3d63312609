using FlareScope.Datasets.Augmentation;
using FlareScope.Training.Loss;
using FlareScope.Training.Native;
using static TorchSharp.torch;

namespace FlareScope.Training.Tests.Loss;

public sealed class DetectionLossTests
{
    private const int Side = 64;
    private readonly GridCells grid;
    private readonly DetectionLoss loss;

    public DetectionLossTests()
    {
        TorchLibraries.EnsureLoaded();
        grid = new GridCells(Side);
        loss = new DetectionLoss(grid, 2);
    }

    [Fact]
    public void Compute_EmptyPicture_IsTheObjectnessOfAllCells()
    {
        using var predictions = zeros(1, grid.Count, 7);

        var parts = loss.Compute(predictions, [Array.Empty<TargetBox>()]);

        Assert.Equal(grid.Count * Math.Log(2), parts.Objectness, 1e-3);
        Assert.Equal((0, 0, 0), (parts.Box, parts.Class, parts.Matched));
    }

    [Fact]
    public void Compute_GradientSteps_BringTheBoxToItsPlace()
    {
        var truth = new TargetBox(1, 30, 26, 18, 12);
        using var predictions = zeros(1, grid.Count, 7).requires_grad_(true);
        for (var i = 0; i < 1200; i++)
        {
            using var scope = NewDisposeScope();
            loss.Compute(predictions, [[truth]]).Total.backward();
            using var gradients = no_grad();
            predictions.sub_(predictions.grad! * 0.01);
            predictions.grad!.zero_();
        }

        var values = Training.Model.TensorValues.ToFloats(predictions);
        var best = Enumerable.Range(0, grid.Count).MaxBy(cell => values[cell * 7 + 4]);
        var row = values.AsSpan(best * 7, 7);
        Assert.InRange(truth.Overlap(grid.Decode(best, row[0], row[1], row[2], row[3])), 0.8f, 1);
        Assert.True(row[6] > row[5]);
    }

    [Fact]
    public void Compute_FineBoxes_AddsNothingWhereTheFiguresAreExact()
    {
        var truth = new TargetBox(0, 28, 28, 16, 16);
        using var predictions = zeros(1, grid.Count, 7);
        for (var cell = 0; cell < grid.Count; cell++)
        {
            var stride = grid.Strides[cell];
            predictions[0, cell, 0] = truth.X / stride - grid.Columns[cell];
            predictions[0, cell, 1] = truth.Y / stride - grid.Rows[cell];
            predictions[0, cell, 2] = predictions[0, cell, 3] = Math.Log(16 / stride);
        }

        var (plain, exact) = (loss.Compute(predictions, [[truth]]), loss.Compute(predictions, [[truth]], fineBoxes: true));
        Assert.Equal(plain.Box, exact.Box, 1e-4);

        using var shifted = predictions.clone();
        shifted[TensorIndex.Ellipsis, 0] += 0.5;
        var off = loss.Compute(shifted, [[truth]], fineBoxes: true).Box - loss.Compute(shifted, [[truth]]).Box;
        Assert.Equal(0.5, off, 1e-3); // half a cell off in one of the four figures, at every matched cell
    }
}
