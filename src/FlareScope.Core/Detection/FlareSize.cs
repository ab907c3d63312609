namespace FlareScope.Core.Detection;

using FlareScope.Core.Analysis;

/// <summary>
/// How large a flame is in its picture: the square root of its largest box, as a share of the picture's longer side. The bounds are
/// COCO's 32 and 96 px in a picture whose longer side is 416 px, so that a flame is small whatever camera took it.
/// </summary>
internal static class FlareSize
{
    internal const string Small = "small";
    internal const string Medium = "medium";
    internal const string Large = "large";

    private const double MediumFrom = 32 / 416.0;
    private const double LargeFrom = 96 / 416.0;

    /// <summary>The size class; null when the picture shows no flame or its size is not known.</summary>
    internal static string? Of(EvaluatedImage image)
    {
        var flames = image.Truth.Where(t => t.Class == DetectionClass.Flame).Select(t => t.Box.Area).ToArray();
        if (flames.Length == 0 || image.LongerSide is not { } side)
            return null;
        return (Math.Sqrt(flames.Max()) / side) switch
        {
            < MediumFrom => Small,
            < LargeFrom => Medium,
            _ => Large,
        };
    }
}
