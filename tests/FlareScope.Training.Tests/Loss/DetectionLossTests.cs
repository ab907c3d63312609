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
        for (var i = 0; i < 600; i++)
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
}
