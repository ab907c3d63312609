using FlareScope.Datasets.Formats;

namespace FlareScope.Training.Data;

/// <summary>A picture held in memory at training size.</summary>
/// <param name="Source">The collection it came from.</param>
/// <param name="Width">Width, px.</param>
/// <param name="Height">Height, px.</param>
/// <param name="Pixels">Blue, green, red bytes of each pixel, rows from the top; length 3 * Width * Height.</param>
/// <param name="Boxes">What is marked on it.</param>
internal sealed record TrainingPicture(
    string Source, int Width, int Height, byte[] Pixels, IReadOnlyList<NormalisedBox> Boxes);
