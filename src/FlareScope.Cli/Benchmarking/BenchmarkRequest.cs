using FlareScope.Vision.Inference;

namespace FlareScope.Cli.Benchmarking;

/// <summary>One call of <c>benchmark</c>, checked.</summary>
/// <param name="Package">The model.</param>
/// <param name="Thresholds">Which boxes are kept.</param>
/// <param name="Threads">Threads of the network.</param>
/// <param name="Repeat">Timed rounds over the pictures.</param>
/// <param name="Streams">Streams of pictures side by side, sharing one session.</param>
/// <param name="Tile">Whether tiles are timed too.</param>
/// <param name="Pictures">Name and bytes of each picture.</param>
public sealed record BenchmarkRequest(
    ModelPackage Package, DetectionThresholds Thresholds, int Threads, int Repeat, int Streams, bool Tile, IReadOnlyList<(string Name, byte[] Bytes)> Pictures);
