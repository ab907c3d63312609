using FlareScope.Simulation;

namespace FlareScope.Server.Features.Samples;

/// <summary>A rendered picture of known truth.</summary>
/// <param name="Name">Its name, a fixed word of the program.</param>
/// <param name="Sha256">SHA-256 of the picture.</param>
/// <param name="Jpeg">The picture.</param>
/// <param name="CameraJson">Its camera.json.</param>
/// <param name="Truth">What is true of it.</param>
internal sealed record Sample(string Name, string Sha256, byte[] Jpeg, string CameraJson, FrameTruth Truth);
