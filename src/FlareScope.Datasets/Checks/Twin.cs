using FlareScope.Datasets.Pictures;

namespace FlareScope.Datasets.Checks;

/// <summary>A picture and another that shows the same.</summary>
/// <param name="Picture">Index of the picture.</param>
/// <param name="Other">Index of the other.</param>
/// <param name="SameBytes">Whether the files are equal byte by byte.</param>
/// <param name="Distance">How far they are.</param>
public readonly record struct Twin(int Picture, int Other, bool SameBytes, PictureDistance Distance)
{
    /// <summary>Order of nearness: equal files first, then by differing signs.</summary>
    internal int Rank => SameBytes ? -1 : Distance.Frequencies + Distance.Slopes;
}
