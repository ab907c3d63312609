
namespace FlareScope.Datasets.Augmentation;

/// <summary>Where a picture lands on the training canvas, and the window of the canvas it may fill.</summary>
/// <param name="Left">Left edge of the whole picture on the canvas, px; may lie outside.</param>
/// <param name="Top">Top edge of the whole picture on the canvas, px.</param>
/// <param name="Width">Width of the whole picture on the canvas, px.</param>
/// <param name="Height">Height of the whole picture on the canvas, px.</param>
/// <param name="Mirrored">Whether left and right are swapped.</param>
/// <param name="Window">The part of the canvas that may be painted.</param>
public readonly record struct Placement(
    float Left, float Top, float Width, float Height, bool Mirrored, CanvasWindow Window)
{
    /// <summary>Columns and rows that are painted: the picture cut by the window.</summary>
    public CanvasWindow Painted => new(
        Math.Max(Window.Left, (int)MathF.Round(Left)),
        Math.Max(Window.Top, (int)MathF.Round(Top)),
        Math.Min(Window.Right, (int)MathF.Round(Left + Width)),
        Math.Min(Window.Bottom, (int)MathF.Round(Top + Height)));

    /// <summary>
    /// Carries a label over to the canvas, cut at the painted part; null when too little of it stays visible.
    /// </summary>
    public TargetBox? Map(in TrainingBox box, AugmentationOptions options)
    {
        var centre = Mirrored ? 1 - box.CentreX : box.CentreX;
        var (x, y) = (Left + (float)centre * Width, Top + (float)box.CentreY * Height);
        var (w, h) = ((float)box.Width * Width, (float)box.Height * Height);
        var seen = Painted;
        var (left, right) = (Math.Max(x - w / 2, seen.Left), Math.Min(x + w / 2, seen.Right));
        var (top, bottom) = (Math.Max(y - h / 2, seen.Top), Math.Min(y + h / 2, seen.Bottom));
        var (width, height) = (right - left, bottom - top);
        if (width < options.SmallestBox || height < options.SmallestBox) return null;
        if (width * height < options.VisibleShare * w * h) return null;
        return new TargetBox((int)box.Class, (left + right) / 2, (top + bottom) / 2, width, height);
    }
}
