using FlareScope.Core.Series;
using FlareScope.Core.Statistics;

namespace FlareScope.Core.Tests.Series;

public sealed class PhaseCorrelationTests
{
    private const int Width = 256;
    private const int Height = 128;

    [Theory]
    [InlineData(0, 0)]
    [InlineData(3, -2)]
    [InlineData(0.5, 0.25)]
    [InlineData(-7.3, 4.6)]
    [InlineData(21.4, -11.7)]
    public void Measure_ShiftedTexture_IsWithinATenthOfACell(double x, double y)
    {
        var correlation = new PhaseCorrelation(Texture(0, 0, noise: 1), Width, Height);

        var shift = correlation.Measure(Texture(x, y, noise: 2));

        Assert.Equal(x, shift.X, 0.1);
        Assert.Equal(y, shift.Y, 0.1);
        Assert.True(shift.Certainty > 0.1, $"certainty {shift.Certainty}");
    }

    [Fact]
    public void Measure_UnlikePictures_IsUncertain()
    {
        var correlation = new PhaseCorrelation(Noise(3), Width, Height);

        Assert.InRange(correlation.Measure(Noise(4)).Certainty, 0, 0.1);
    }

    [Fact]
    public void Measure_FlatPicture_IsUncertain()
    {
        var correlation = new PhaseCorrelation(new float[Width * Height], Width, Height);

        Assert.Equal(0, correlation.Measure(new float[Width * Height]).Certainty, 1e-9);
    }

    [Fact]
    public void Constructor_SideThatIsNoPowerOfTwo_Throws() =>
        Assert.Throws<ArgumentException>(() => new PhaseCorrelation(new float[100 * 64], 100, 64));

    // A sum of waves is known at any shift, so that parts of a cell are exact.
    private static float[] Texture(double shiftX, double shiftY, ulong noise)
    {
        var random = new SeededRandom(7);
        var waves = Enumerable.Range(0, 60).Select(_ => (
            U: random.NextUniform(-1.2, 1.2), V: random.NextUniform(-1.2, 1.2), Phase: random.NextUniform(0, Math.Tau), Size: random.NextUniform(0.2, 1))).ToArray();
        var grain = new SeededRandom(noise);
        var plane = new float[Width * Height];
        for (var i = 0; i < plane.Length; i++)
        {
            var (x, y) = ((i % Width) - shiftX, (i / Width) - shiftY);
            plane[i] = (float)(waves.Sum(w => w.Size * Math.Cos((w.U * x) + (w.V * y) + w.Phase)) + (0.2 * grain.NextNormal()));
        }

        return plane;
    }

    private static float[] Noise(ulong seed)
    {
        var random = new SeededRandom(seed);
        return [.. Enumerable.Range(0, Width * Height).Select(_ => (float)random.NextNormal())];
    }
}
