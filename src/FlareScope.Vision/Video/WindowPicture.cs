using FlareScope.Core.Analysis;
using FlareScope.Core.Series;
using SkiaSharp;

namespace FlareScope.Vision.Video;

/// <summary>What can be drawn of a window.</summary>
/// <param name="Frame">The frame nearest to the median flame; null when pictures are not kept or no flame was seen.</param>
/// <param name="Flames">The flames of that frame, by track.</param>
/// <param name="Maps">Intermittency map of each listed flare.</param>
public sealed record WindowPicture(
    SKBitmap? Frame, IReadOnlyDictionary<string, FlameMeasurement> Flames, IReadOnlyDictionary<string, IntermittencyMap> Maps) : IDisposable
{
    /// <inheritdoc/>
    public void Dispose() => Frame?.Dispose();
}
