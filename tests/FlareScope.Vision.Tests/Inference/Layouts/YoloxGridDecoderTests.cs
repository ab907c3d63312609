using CsCheck;
using FlareScope.Core.Analysis;
using FlareScope.Vision.Inference;
using FlareScope.Vision.Inference.Layouts;

namespace FlareScope.Vision.Tests.Inference.Layouts;

public sealed class YoloxGridDecoderTests
{
    [Theory]
    [InlineData(416, 416, 3549)]
    [InlineData(640, 640, 8400)]
    [InlineData(64, 32, 32 + 8 + 2)]
    public void Count_Input_IsTheSumOfItsThreeGrids(int width, int height, int rows) =>
        Assert.Equal(rows, GridCells.Count(width, height));

    [Fact]
    public void Decode_AnyCellAndBox_IsTheInverseOfTheEncoding() =>
        Gen.Select(Gen.Int[0, 41], Gen.Int[0, 6], Gen.Double[-2, 70], Gen.Double[-2, 40], Gen.Double[1, 60], Gen.Double[1, 60]).Sample(
            (row, classIndex, centreX, centreY, width, height) =>
            {
                // Input 64 × 32: strides 8 (32 rows of 8 columns), 16 (8 of 4), 32 (2 of 2).
                var (stride, index) = row < 32 ? (8, row) : row < 40 ? (16, row - 32) : (32, row - 40);
                var columns = 64 / stride;
                var output = new float[42 * 12];
                var cells = output.AsSpan(row * 12, 12);
                cells[0] = (float)((centreX / stride) - (index % columns));
                cells[1] = (float)((centreY / stride) - (index / columns));
                cells[2] = (float)Math.Log(width / stride);
                cells[3] = (float)Math.Log(height / stride);
                cells[4] = 0.9f;
                cells[5 + classIndex] = 0.8f;
                var found = Assert.Single(Decode(output, 7, 64, 32, 0.5));
                Assert.Equal(classIndex, found.ClassIndex);
                Assert.Equal(0.72f, found.Score, 5);
                Assert.Equal(centreX - (width / 2), found.Box.X, 1e-3);
                Assert.Equal(centreY - (height / 2), found.Box.Y, 1e-3);
                Assert.Equal(width, found.Box.Width, 1e-3);
                Assert.Equal(height, found.Box.Height, 1e-3);
            });

    [Fact]
    public void Decode_TwoClassesAboveTheThreshold_GivesABoxOfEach()
    {
        var output = new float[21 * 7];
        (output[4], output[5], output[6]) = (1f, 0.6f, 0.4f);
        Assert.Equal([0, 1], Decode(output, 2, 32, 32, 0.3).Select(b => b.ClassIndex));
        Assert.Equal([0], Decode(output, 2, 32, 32, 0.5).Select(b => b.ClassIndex));
    }

    [Theory]
    [InlineData(float.NaN, 0.9f)]
    [InlineData(1e30f, 0.9f)]
    [InlineData(0f, float.NaN)]
    public void Decode_NumbersThatAreNoBox_AreDropped(float logWidth, float objectness)
    {
        var output = new float[21 * 7];
        (output[2], output[4], output[5]) = (logWidth, objectness, 1f);
        Assert.Empty(Decode(output, 2, 32, 32, 0.1));
    }

    [Fact]
    public void Decode_HigherThreshold_KeepsASubset() =>
        Gen.Float[0, 1].Array[21 * 7].Select(Gen.Double[0, 1], Gen.Double[0, 1]).Sample((output, a, b) =>
        {
            var low = Decode(output, 2, 32, 32, Math.Min(a, b));
            var high = Decode(output, 2, 32, 32, Math.Max(a, b));
            return high.All(low.Contains);
        });

    private static List<ScoredBox> Decode(float[] output, int classCount, int width, int height, double confidence)
    {
        var tensor = new OutputTensor("output", [1, output.Length / (5 + classCount), 5 + classCount], Whole: false);
        output.CopyTo(tensor.Floats, 0);
        var found = new List<ScoredBox>();
        new YoloxGridDecoder().Decode([tensor], classCount, width, height, confidence, found);
        return found;
    }
}
