namespace FlareScope.Core.Series;

/// <summary>One window of a video or stream: one line of <c>analyze VIDEO --json</c>.</summary>
/// <param name="Schema">Always <c>flarescope.series/1</c>.</param>
/// <param name="Kind">Always <c>window</c>.</param>
/// <param name="Source">The video.</param>
/// <param name="Index">Number of the window, from 0.</param>
/// <param name="FromS">Start, s since the first frame, inclusive.</param>
/// <param name="ToS">End, s, exclusive; the last window ends with the last frame.</param>
/// <param name="StartedAt">Time of day of the start; null when not known.</param>
/// <param name="Frames">Frames.</param>
/// <param name="Camera">Movement of the camera.</param>
/// <param name="Flares">Flares, larger first; none for a window that was looked at and shows none.</param>
/// <param name="SmokeWithoutFlame">Smoke that belongs to no flame; null when there was none.</param>
/// <param name="Warnings">Codes: <c>camera-moved</c>, <c>few-frames</c>, <c>frozen</c>, <c>size-changed</c>, <c>smoke-without-flame</c>.</param>
public sealed record SeriesWindow(
    string Schema,
    string Kind,
    SeriesSource Source,
    int Index,
    double FromS,
    double ToS,
    DateTimeOffset? StartedAt,
    SeriesFrames Frames,
    SeriesCamera Camera,
    IReadOnlyList<SeriesFlare> Flares,
    SeriesSmoke? SmokeWithoutFlame,
    IReadOnlyList<string> Warnings)
{
    /// <summary>The schema of windows and of the summary.</summary>
    public const string CurrentSchema = "flarescope.series/1";

    /// <summary>The <see cref="Kind"/> of a window.</summary>
    public const string WindowKind = "window";
}
