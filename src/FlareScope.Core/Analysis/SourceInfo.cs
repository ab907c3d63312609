namespace FlareScope.Core.Analysis;

/// <summary>The picture an analysis was made from.</summary>
/// <param name="Kind"><c>image</c>, <c>frame</c> or <c>simulation</c>.</param>
/// <param name="Name">File name or camera name as the user knows it; never a path.</param>
/// <param name="Sha256">SHA-256 of the bytes analysed, lower-case hex.</param>
/// <param name="Width">Width after orientation, px.</param>
/// <param name="Height">Height after orientation, px.</param>
/// <param name="CapturedAt">Capture time when the picture tells it, else null.</param>
public sealed record SourceInfo(string Kind, string Name, string Sha256, int Width, int Height, DateTimeOffset? CapturedAt);
