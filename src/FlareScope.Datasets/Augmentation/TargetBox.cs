namespace FlareScope.Datasets.Augmentation;

/// <summary>A box by its centre, in pixels of the training picture.</summary>
/// <param name="Class">Class index; -1 where it means nothing.</param>
/// <param name="X">Centre, px.</param>
/// <param name="Y">Centre, px.</param>
/// <param name="Width">Width, px.</param>
/// <param name="Height">Height, px.</param>
public readonly record struct TargetBox(int Class, float X, float Y, float Width, float Height)
{
    /// <summary>Intersection over union with another box, 0..1.</summary>
    public float Overlap(in TargetBox other)
    {
        var w = MathF.Min(X + Width / 2, other.X + other.Width / 2) - MathF.Max(X - Width / 2, other.X - other.Width / 2);
        var h = MathF.Min(Y + Height / 2, other.Y + other.Height / 2) - MathF.Max(Y - Height / 2, other.Y - other.Height / 2);
        if (w <= 0 || h <= 0) return 0;
        var shared = w * h;
        return shared / (Width * Height + other.Width * other.Height - shared + 1e-9f);
    }
}
