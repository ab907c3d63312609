using FlareScope.Core.Series;
using FlareScope.Core.Statistics;

namespace FlareScope.Core.Tests.Series;

public sealed class FlickerSpectrumTests
{
    private static readonly FlickerOptions Options = new();

    [Theory]
    [InlineData(3.0, 25)]
    [InlineData(1.23, 10)]
    [InlineData(0.47, 4)]
    public void Of_Oscillation_FindsItsFrequency(double hz, double rate)
    {
        var (times, values) = Series(rate, 60, t => 0.3 * Math.Sin(Math.Tau * hz * t), noise: 0.1);

        var flicker = FlickerSpectrum.Of(times, values, hz, Options);

        Assert.Equal(hz, flicker.Hz!.Value, 0.03);
        Assert.Null(flicker.Reason);
        Assert.InRange(flicker.SigmaLnArea!.Value, 0.2, 0.27); // 0.3/√2 and the noise
    }

    [Fact]
    public void Of_UnevenTimes_StillFindsIt()
    {
        var random = new SeededRandom(4);
        double[] times = [.. Enumerable.Range(0, 600).Select(i => (i * 0.1) + (0.04 * random.NextDouble()))];
        double[] values = [.. times.Select(t => Math.Sin(Math.Tau * 1.5 * t))];

        Assert.Equal(1.5, FlickerSpectrum.Of(times, values, 1.5, Options).Hz!.Value, 0.03);
    }

    [Fact]
    public void Of_SlowSampling_DoesNotFoldAFastFlickerBack()
    {
        // 3 Hz seen twice a second would look like 1 Hz.
        var (times, values) = Series(2, 60, t => Math.Sin(Math.Tau * 3 * t), noise: 0);

        var flicker = FlickerSpectrum.Of(times, values, 3, Options);

        Assert.Null(flicker.Hz);
        Assert.Equal(Flicker.SamplingTooSlow, flicker.Reason);
    }

    [Fact]
    public void Of_Noise_HasNoFrequency()
    {
        var found = Enumerable.Range(0, 40).Count(seed =>
        {
            var (times, values) = Series(10, 60, _ => 0, noise: 0.2, (ulong)seed);
            return FlickerSpectrum.Of(times, values, 1.5, Options).Hz is not null;
        });

        Assert.InRange(found, 0, 6);
    }

    [Fact]
    public void Of_FewFrames_SaysTooShort() =>
        Assert.Equal(Flicker.TooShort, FlickerSpectrum.Of([0, 0.1, 0.2], [1, 2, 3], 1.5, Options).Reason);

    [Theory]
    [InlineData(1, 1.5)]
    [InlineData(4, 0.75)]
    public void PuffingLaw_Width_FollowsTheNotes(double width, double hz) => Assert.Equal(hz, PuffingLaw.FrequencyHz(width), 1e-9);

    private static (double[] Times, double[] Values) Series(double rate, double seconds, Func<double, double> at, double noise, ulong seed = 1)
    {
        var random = new SeededRandom(seed);
        double[] times = [.. Enumerable.Range(0, (int)(rate * seconds)).Select(i => i / rate)];
        return (times, [.. times.Select(t => at(t) + (noise * random.NextNormal()))]);
    }
}
