using FlareScope.Core.Statistics;

namespace FlareScope.Core.Series;

/// <summary>Chooses the frames of a window that tell a flare's size.</summary>
/// <param name="Kept">Frames that are used, by time.</param>
/// <param name="Rejected">Number of frames left out, by reason (see <see cref="FrameRejection"/>).</param>
public sealed record FrameSelection(IReadOnlyList<FrameSize> Kept, IReadOnlyDictionary<string, int> Rejected)
{
    /// <summary>
    /// Leaves out clipped frames while enough others remain, then frames in which the flame is far smaller than usual, unless
    /// there are so many of them that the flame itself must be so.
    /// </summary>
    /// <param name="frames">Frames by time.</param>
    /// <param name="options">Limits.</param>
    public static FrameSelection Of(IReadOnlyList<FrameSize> frames, SeriesOptions options)
    {
        var rejected = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var kept = frames.Where(f => f.SaturatedFraction <= options.ClippedShare).ToList();
        if (kept.Count < options.LeastFrames)
            kept = [.. frames]; // a flame that is always clipped is measured with a wider interval, as in a single picture
        else if (kept.Count < frames.Count)
            rejected[FrameRejection.Clipped] = frames.Count - kept.Count;

        if (kept.Count >= options.LeastFrames)
        {
            var least = options.HiddenBelow * Moments.Median([.. kept.Select(f => f.AreaPx)]);
            var hidden = kept.Count(f => f.AreaPx < least);
            if (hidden > 0 && hidden <= options.HiddenAtMost * kept.Count)
            {
                kept = kept.FindAll(f => f.AreaPx >= least);
                rejected[FrameRejection.Occluded] = hidden;
            }
        }

        return new(kept, rejected);
    }
}
