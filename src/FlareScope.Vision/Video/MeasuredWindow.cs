using FlareScope.Core.Series;

namespace FlareScope.Vision.Video;

/// <summary>A window and what can be drawn of it.</summary>
/// <param name="Window">The figures.</param>
/// <param name="Picture">Frame and maps; disposed with this object.</param>
public sealed record MeasuredWindow(SeriesWindow Window, WindowPicture Picture) : IDisposable
{
    /// <inheritdoc/>
    public void Dispose() => Picture.Dispose();
}
