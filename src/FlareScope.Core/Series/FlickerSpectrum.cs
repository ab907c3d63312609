using System.Numerics;
using FlareScope.Core.Statistics;
using MathNet.Numerics;
using MathNet.Numerics.IntegralTransforms;

namespace FlareScope.Core.Series;

/// <summary>The dominant frequency of a series sampled at uneven times.</summary>
/// <remarks>
/// Welch's averaged periodogram on a grid of the mean spacing, between whose points the series is taken as linear; a Hann window
/// a part, its mean removed; the peak is refined by a parabola through the logarithms of three lines.
/// </remarks>
public static class FlickerSpectrum
{
    /// <summary>Finds the dominant frequency.</summary>
    /// <param name="times">Times, s, ascending.</param>
    /// <param name="values">One value a time.</param>
    /// <param name="predictedHz">Frequency expected, Hz; null when unknown.</param>
    /// <param name="options">How to look.</param>
    /// <returns>The frequency, or the reason why there is none.</returns>
    /// <exception cref="ArgumentException">Times and values differ in number.</exception>
    public static Flicker Of(ReadOnlySpan<double> times, ReadOnlySpan<double> values, double? predictedHz, FlickerOptions options)
    {
        if (times.Length != values.Length)
            throw new ArgumentException("One value a time is needed.", nameof(values));
        double? sigma = values.Length > 1 ? Math.Sqrt(Moments.Variance(values)) : null;
        Flicker Without(string reason) => new(null, predictedHz, reason, sigma);
        if (times.Length < options.LeastSamples)
            return Without(Flicker.TooShort);
        var rate = (times.Length - 1) / (times[^1] - times[0]);
        if (rate < (predictedHz is { } f ? 2 * options.NyquistOverPredicted * f : options.BlindRateHz))
            return Without(Flicker.SamplingTooSlow);
        var part = (int)Math.Round(options.PartS * rate);
        if (part < options.LeastSamples || part > times.Length)
            return Without(Flicker.TooShort);
        var grid = Even(times, values, rate);
        var power = Power(grid, part);
        return Peak(power, rate / part, options) is { } hz ? new(hz, predictedHz, null, sigma) : Without(Flicker.NoPeak);
    }

    private static double[] Even(ReadOnlySpan<double> times, ReadOnlySpan<double> values, double rate)
    {
        var grid = new double[times.Length];
        var at = 0;
        for (var i = 0; i < grid.Length; i++)
        {
            var time = times[0] + (i / rate);
            while (at < times.Length - 2 && times[at + 1] < time)
                at++;
            var share = Math.Clamp((time - times[at]) / (times[at + 1] - times[at]), 0, 1);
            grid[i] = values[at] + (share * (values[at + 1] - values[at]));
        }

        return grid;
    }

    private static double[] Power(ReadOnlySpan<double> grid, int part)
    {
        var window = Window.HannPeriodic(part);
        var power = new double[(part / 2) + 1];
        var step = Math.Max(1, part / 2);
        var line = new Complex[part];
        for (var start = 0; start + part <= grid.Length; start += step)
        {
            var slice = grid.Slice(start, part);
            var mean = Moments.Mean(slice);
            for (var i = 0; i < part; i++)
                line[i] = window[i] * (slice[i] - mean);
            Fourier.Forward(line, FourierOptions.NoScaling);
            for (var k = 0; k < power.Length; k++)
                power[k] += (line[k].Real * line[k].Real) + (line[k].Imaginary * line[k].Imaginary);
        }

        return power;
    }

    private static double? Peak(double[] power, double lineHz, FlickerOptions options)
    {
        var first = Math.Max(1, (int)Math.Ceiling(options.LeastHz / lineHz));
        if (power.Length - first < 3)
            return null;
        var peak = first;
        for (var k = first; k < power.Length; k++)
        {
            if (power[k] > power[peak])
                peak = k;
        }

        var median = Moments.Median(power.AsSpan(first));
        if (peak == power.Length - 1 || !(power[peak] > options.PeakOverMedian * median))
            return null;
        var (a, b, c) = (Ln(power[peak - 1]), Ln(power[peak]), Ln(power[peak + 1]));
        var bend = a - (2 * b) + c;
        var offset = bend < 0 ? Math.Clamp((a - c) / (2 * bend), -0.5, 0.5) : 0;
        return (peak + offset) * lineHz;

        static double Ln(double x) => Math.Log(Math.Max(x, 1e-300));
    }
}
