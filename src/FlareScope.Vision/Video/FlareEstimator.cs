using FlareScope.Core.Analysis;
using FlareScope.Core.Flames;
using FlareScope.Core.Series;

namespace FlareScope.Vision.Video;

/// <summary>From the frames of one flare in one window to its figures.</summary>
/// <param name="estimator">From flame to heat, gas and emissions.</param>
/// <param name="analysis">Camera, gas and calibration.</param>
/// <param name="options">How frames become one figure.</param>
internal sealed class FlareEstimator(FlowEstimator estimator, AnalysisOptions analysis, SeriesOptions options)
{
    private const double OftenSmoking = 0.5;

    /// <summary>Sums up a flare.</summary>
    /// <param name="id">Its track.</param>
    /// <param name="track">Its frames.</param>
    /// <param name="usedFrames">Frames of the window that were looked at.</param>
    /// <param name="width">Width of the picture, px.</param>
    /// <param name="height">Height of the picture, px.</param>
    /// <param name="seed">Seed of the draws.</param>
    internal SeriesFlare Of(string id, TrackWindow track, int usedFrames, int width, int height, ulong seed)
    {
        var seen = Math.Min(1, track.Sightings.Count / (double)Math.Max(1, usedFrames));
        var selection = FrameSelection.Of([.. track.Sightings.Select(s => s.Size)], options);
        var opacity = track.Opacities.Count == 0 ? (double?)null : Core.Statistics.Moments.Median(track.Opacities.ToArray());
        if (seen < options.SeenShare || selection.Kept.Count < options.LeastFrames)
            return new(id, null, null, selection.Kept.Count, selection.Rejected, seen, null, null, track.SmokeShare, opacity, null);

        var used = selection.Kept.ToHashSet();
        var kept = track.Sightings.FindAll(s => used.Contains(s.Size));
        var size = SizeSeries.Of(selection.Kept, options);
        var middle = kept.MinBy(s => Math.Abs(s.Size.AreaPx - size.AreaPx.P50))!;
        var smoking = track.SmokeShare >= OftenSmoking;
        return new(
            id,
            smoking ? FlareState.LitSmoking : FlareState.Lit,
            middle.Bounds,
            kept.Count,
            selection.Rejected,
            seen,
            size,
            track.MapSize(kept, middle.Extent?.Scale.MetresPerPixel),
            track.SmokeShare,
            opacity,
            estimator.Estimate(Inputs(kept, size, middle, smoking, smoking ? opacity : null, width, height, seed)));
    }

    private FlowInputs Inputs(
        List<Sighting> kept, SizeSeries size, Sighting middle, bool smoking, double? opacity, int width, int height, ulong seed)
    {
        // The medians are taken in metres, where the view may stretch frames differently, and told in pixels of the middle frame's scale.
        var scale = size.Length is null ? null : middle.Extent?.Scale;
        var metres = scale?.MetresPerPixel ?? 1;
        var flame = new FlameObservation(
            scale is null ? size.AreaPx.P50 : size.Area!.P50 / (metres * metres),
            scale is null ? size.LengthPx.P50 : size.Length!.P50 / metres,
            size.SaturatedFraction,
            kept.Count(s => s.TouchesEdge) * 2 > kept.Count,
            width,
            height);
        return FlowQuestion.Beside(analysis) with
        {
            Flame = flame,
            Scale = scale,
            SmokeSeen = smoking,
            Seed = seed,
            OpacityPercent = opacity,
            Mean = new TimeMean(size.SigmaLnMedianArea),
        };
    }
}
