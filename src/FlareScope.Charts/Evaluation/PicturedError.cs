using FlareScope.Core.Detection;

namespace FlareScope.Charts.Evaluation;

/// <summary>An error with its picture.</summary>
/// <param name="Error">The error.</param>
/// <param name="Jpeg">Its picture with drawn and found boxes.</param>
public sealed record PicturedError(DetectionError Error, byte[] Jpeg);
