using FlareScope.Core.Statistics;

namespace FlareScope.Core.Series;

/// <summary>What the frames of one window tell of one flare's size.</summary>
/// <param name="LengthPx">Length, px.</param>
/// <param name="AreaPx">Area, px².</param>
/// <param name="Length">Length, m; null without a scale.</param>
/// <param name="Area">Area, m²; null without a scale.</param>
/// <param name="TiltDeg">Median lean from the vertical, degrees.</param>
/// <param name="SaturatedFraction">Median clipped share, 0..1.</param>
/// <param name="CorrelationTimeS">Integral time τ of ln(area), s.</param>
/// <param name="EffectiveFrames">Number of independent frames that the window is worth, T/(2τ).</param>
/// <param name="SigmaLnMedianArea">Standard error of ln(median area): what remains of the flicker.</param>
/// <param name="Flicker">How the area flickers.</param>
public sealed record SizeSeries(
    SeriesSize LengthPx,
    SeriesSize AreaPx,
    SeriesSize? Length,
    SeriesSize? Area,
    double TiltDeg,
    double SaturatedFraction,
    double CorrelationTimeS,
    double EffectiveFrames,
    double SigmaLnMedianArea,
    Flicker Flicker)
{
    private const double MedianOverMean = 1.2533; // standard error of a median over that of a mean, √(π/2) for a normal sample

    /// <summary>Sums up a window.</summary>
    /// <param name="frames">Frames by time, at least two.</param>
    /// <param name="options">How.</param>
    /// <exception cref="ArgumentException">Fewer than two frames.</exception>
    public static SizeSeries Of(IReadOnlyList<FrameSize> frames, SeriesOptions options)
    {
        if (frames.Count < 2)
            throw new ArgumentException("A series needs two frames.", nameof(frames));
        double[] times = [.. frames.Select(f => f.TimeS)];
        double[] lnArea = [.. frames.Select(f => Math.Log(Math.Max(f.AreaPx, 1)))];
        var spacing = (times[^1] - times[0]) / (times.Length - 1);
        var tau = Autocorrelation.IntegralTimeS(lnArea, spacing);
        var effective = Autocorrelation.EffectiveCount(times.Length, spacing, tau);
        var block = Math.Max(options.LeastBlockS, 2 * tau);
        int[] blocks = [.. times.Select(t => (int)((t - times[0]) / block))];
        var scaled = frames.All(f => f is { LengthM: not null, AreaM2: not null });
        double? width = scaled ? Moments.Median([.. frames.Select(f => f.WidthM ?? 0)]) : null;
        var puffing = width > 0 ? PuffingLaw.FrequencyHz(width.Value) : (double?)null;
        var area = SeriesSize.Of([.. frames.Select(f => f.AreaPx)], blocks, "px2", options);
        return new(
            SeriesSize.Of([.. frames.Select(f => f.LengthPx)], blocks, "px", options),
            area,
            scaled ? SeriesSize.Of([.. frames.Select(f => f.LengthM!.Value)], blocks, "m", options) : null,
            scaled ? SeriesSize.Of([.. frames.Select(f => f.AreaM2!.Value)], blocks, "m2", options) : null,
            Moments.Median([.. frames.Select(f => f.TiltDeg)]),
            Moments.Median([.. frames.Select(f => f.SaturatedFraction)]),
            tau,
            effective,
            StandardError(area, lnArea, effective),
            FlickerSpectrum.Of(times, lnArea, puffing, options.Flicker));
    }

    // The wider of the bootstrap's answer and that of the effective number of frames: few blocks make a bootstrap too narrow.
    private static double StandardError(SeriesSize area, double[] lnArea, double effective)
    {
        var counted = MedianOverMean * Math.Sqrt(Moments.Variance(lnArea) / effective);
        return area.Interval is { Low: > 0 } drawn
            ? Math.Max(counted, Math.Log(drawn.High / drawn.Low) / (2 * NormalDistribution.P95))
            : counted;
    }
}
