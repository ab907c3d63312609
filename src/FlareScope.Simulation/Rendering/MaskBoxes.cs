using FlareScope.Core.Analysis;

namespace FlareScope.Simulation.Rendering;

/// <summary>Boxes around what is seen.</summary>
internal static class MaskBoxes
{
    /// <summary>Fewer pixels have no box.</summary>
    public const int LeastPixels = 12;

    /// <summary>Box of a flame's mask; null when it has too few pixels.</summary>
    public static PixelBox? OfFlame(FlameLayer layer)
    {
        if (layer.Extent.AreaPx < LeastPixels)
            return null;
        var window = layer.Window;
        int left = window.Width, right = -1, top = window.Height, bottom = -1;
        for (var i = 0; i < layer.Cover.Length; i++)
        {
            if (layer.Cover[i] < FlameMask.Edge)
                continue;
            var (row, column) = Math.DivRem(i, window.Width);
            (left, right) = (Math.Min(left, column), Math.Max(right, column));
            (top, bottom) = (Math.Min(top, row), row);
        }

        return new PixelBox(window.X + left, window.Y + top, right + 1 - left, bottom + 1 - top);
    }

    /// <summary>
    /// The labels of a picture for a detector: every flame, and every plume of soot that can be seen. Steam has none: it is not
    /// smoke, and its box stands in the truth alone.
    /// </summary>
    public static IReadOnlyList<Detection> Labels(IReadOnlyList<FlareTruth> flares) =>
    [
        .. flares.Where(f => f.FlameBox is not null).Select(f => new Detection(DetectionClass.Flame, 1, f.FlameBox!.Value)),
        .. flares.Where(f => f is { SmokeKind: SmokeKind.Soot, PlumeBox: not null })
            .Select(f => new Detection(DetectionClass.Smoke, 1, f.PlumeBox!.Value)),
    ];

    /// <summary>Whether a box reaches the picture's edge.</summary>
    public static bool TouchesEdge(PixelBox box, PinholeView view) =>
        box.X <= 0 || box.Y <= 0 || box.Right >= view.Width || box.Bottom >= view.Height;
}
