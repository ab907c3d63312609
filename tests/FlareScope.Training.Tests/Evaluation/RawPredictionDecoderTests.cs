using FlareScope.Core.Analysis;
using FlareScope.Training.Evaluation;
using FlareScope.Training.Loss;

namespace FlareScope.Training.Tests.Evaluation;

public sealed class RawPredictionDecoderTests
{
    private readonly GridCells grid = new(64);

    [Fact]
    public void Decode_TwoCellsOnOneObject_KeepsTheBetter()
    {
        var predictions = new float[grid.Count * 7];
        Set(predictions, cell: 0, x: 1, score: 0.9f, classIndex: 0);
        Set(predictions, cell: 1, x: 0, score: 0.5f, classIndex: 0);

        var found = Assert.Single(new RawPredictionDecoder(grid, 2).Decode(predictions));

        Assert.Equal(DetectionClass.Flame, found.Class);
        Assert.Equal(0.9, found.Score, 3);
        Assert.Equal(new PixelBox(4, -4, 8, 8), found.Box);
    }

    [Fact]
    public void Decode_TwoClassesInOnePlace_KeepsBoth()
    {
        var predictions = new float[grid.Count * 7];
        Set(predictions, cell: 0, x: 1, score: 0.9f, classIndex: 0);
        Set(predictions, cell: 1, x: 0, score: 0.5f, classIndex: 1);

        Assert.Equal(
            [DetectionClass.Flame, DetectionClass.Smoke],
            new RawPredictionDecoder(grid, 2).Decode(predictions).Select(detection => detection.Class));
    }

    private static void Set(float[] predictions, int cell, float x, float score, int classIndex)
    {
        predictions[cell * 7] = x;
        predictions[cell * 7 + 4] = 1;
        predictions[cell * 7 + 5 + classIndex] = score;
    }
}
