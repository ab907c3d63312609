namespace FlareScope.Core.Series;

/// <summary>How measurements of many frames become one.</summary>
/// <remarks>Science notes, ground.md sections 3 and 8; values marked prior are judgement.</remarks>
public sealed record SeriesOptions
{
    /// <summary>The declared numbers.</summary>
    public static SeriesOptions Default { get; } = new();

    /// <summary>Shortest block of the bootstrap, s; blocks of twice the correlation time are taken when that is longer.</summary>
    /// <value>2 (section 8).</value>
    public double LeastBlockS { get; init; } = 2;

    /// <summary>Resamples of the bootstrap.</summary>
    /// <value>500: the ends of a 90 % interval are then known to a few per cent of its width.</value>
    public int Resamples { get; init; } = 500;

    /// <summary>Share of the resamples inside an interval.</summary>
    /// <value>0.90, as every interval of the documents.</value>
    public double Level { get; init; } = 0.90;

    /// <summary>Fewest frames of a window from which a size is told.</summary>
    /// <value>5 (prior); the notes ask for 30 over a minute, see <see cref="GoodFrames"/>.</value>
    public int LeastFrames { get; init; } = 5;

    /// <summary>Frames below which a window is told to hold few.</summary>
    /// <value>30 (section 3).</value>
    public int GoodFrames { get; init; } = 30;

    /// <summary>Clipped share of a flame above which its frame is left out while others remain.</summary>
    /// <value>0.30 (section 8).</value>
    public double ClippedShare { get; init; } = 0.30;

    /// <summary>A frame whose area is below this share of the window's median is taken as hidden behind something.</summary>
    /// <value>0.25 (prior): 4 to 5 standard deviations below, at the strongest flicker of section 3.</value>
    public double HiddenBelow { get; init; } = 0.25;

    /// <summary>When more than this share of the frames would count as hidden, it is the flame that is so.</summary>
    /// <value>0.2 (prior).</value>
    public double HiddenAtMost { get; init; } = 0.2;

    /// <summary>Least share of the frames in which a flare must be seen to have a size.</summary>
    /// <value>0.5: below it the median flame is no flame.</value>
    public double SeenShare { get; init; } = 0.5;

    /// <summary>How the dominant frequency is looked for.</summary>
    public FlickerOptions Flicker { get; init; } = new();
}
