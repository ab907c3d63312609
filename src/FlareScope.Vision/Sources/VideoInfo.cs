namespace FlareScope.Vision.Sources;

/// <summary>What a video's header tells.</summary>
/// <param name="Codec">Name of the codec.</param>
/// <param name="Width">Width as encoded, before rotation, px.</param>
/// <param name="Height">Height as encoded, px.</param>
/// <param name="RotationDeg">Rotation that the display matrix asks for, degrees counter-clockwise as ffprobe tells it; ffmpeg carries it out.</param>
/// <param name="DurationS">Length, s; null when not told.</param>
/// <param name="CreatedAt">When it was taken, from its metadata; null when not told.</param>
public sealed record VideoInfo(string Codec, int Width, int Height, int RotationDeg, double? DurationS, DateTimeOffset? CreatedAt);
