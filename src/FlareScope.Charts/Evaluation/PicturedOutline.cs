using FlareScope.Core.Detection;

namespace FlareScope.Charts.Evaluation;

/// <summary>An outline with its picture.</summary>
/// <param name="Outlined">How it agrees with the one a person drew.</param>
/// <param name="Jpeg">Both outlines on the picture.</param>
public sealed record PicturedOutline(ComparedOutline Outlined, byte[] Jpeg);
