namespace FlareScope.Datasets.Augmentation;

/// <summary>A rectangle of whole canvas pixels; right and bottom are exclusive.</summary>
public readonly record struct CanvasWindow(int Left, int Top, int Right, int Bottom)
{
    /// <summary>Width, px; never negative.</summary>
    public int Width => Math.Max(0, Right - Left);

    /// <summary>Height, px; never negative.</summary>
    public int Height => Math.Max(0, Bottom - Top);
}
