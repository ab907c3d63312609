using FlareScope.Datasets.Formats;

namespace FlareScope.Datasets.Conversion;

/// <summary>A picture on its way into another format.</summary>
/// <param name="Name">Name in the new data set, unique there also without its extension.</param>
/// <param name="Split">Its split; null when none.</param>
/// <param name="Width">Width, px.</param>
/// <param name="Height">Height, px.</param>
/// <param name="Objects">What is marked.</param>
internal sealed record PlacedPicture(string Name, string? Split, int Width, int Height, IReadOnlyList<LabelledObject> Objects)
{
    /// <summary>Path below the new data set, with forward slashes.</summary>
    internal string Path => Split is null ? $"images/{Name}" : $"images/{Split}/{Name}";
}
