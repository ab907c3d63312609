namespace FlareScope.Datasets.Augmentation;

/// <summary>A picture held in memory at training size.</summary>
/// <param name="Source">The collection it came from.</param>
/// <param name="Width">Width, px.</param>
/// <param name="Height">Height, px.</param>
/// <param name="Pixels">Blue, green, red bytes of each pixel, rows from the top; length 3 * Width * Height.</param>
/// <param name="Boxes">What is marked on it.</param>
public sealed record TrainingPicture(
    string Source, int Width, int Height, byte[] Pixels, IReadOnlyList<TrainingBox> Boxes)
{
    /// <summary>Opacity of each pixel, 0..255, of a picture that is pasted onto others; null for a whole picture.</summary>
    public byte[]? Alpha { get; init; }

    /// <summary>Whether a flame is marked on it.</summary>
    public bool ShowsFlame => Boxes.Any(box => box.Class == TargetClass.Flame);

    /// <summary>Whether a fire-like thing is marked on it.</summary>
    public bool ShowsFireLike => Boxes.Any(box => box.Class == TargetClass.FireLike);
}
