namespace FlareScope.Cli.Benchmarking;

/// <summary>What <c>benchmark</c> measured; the form of its JSON.</summary>
public sealed record BenchmarkResult
{
    /// <summary>Where it ran; never a host name.</summary>
    public required BenchmarkMachine Machine { get; init; }

    /// <summary>Name, version and SHA-256 of the model.</summary>
    public required Core.Analysis.ModelInfo Model { get; init; }

    /// <summary>Longer side of the input, px.</summary>
    public required int Imgsz { get; init; }

    /// <summary>Threads of the network.</summary>
    public required int Threads { get; init; }

    /// <summary>Timed rounds.</summary>
    public required int Repeat { get; init; }

    /// <summary>Pictures of a round.</summary>
    public required int Pictures { get; init; }

    /// <summary>As in the timings of a document: <c>decode</c>, <c>preprocess</c>, <c>inference</c>, <c>postprocess</c>, <c>total</c> (bytes to boxes); and <c>tiled</c> with tiles.</summary>
    public required IReadOnlyDictionary<string, StageTimes> Stages { get; init; }

    /// <summary>Whole pictures a second, one after the other.</summary>
    public required double ImagesPerSecond { get; init; }

    /// <summary>Managed memory that one picture takes, bytes, once warm.</summary>
    public required long AllocatedBytesPerImage { get; init; }

    /// <summary>Streams side by side.</summary>
    public required int Streams { get; init; }

    /// <summary>Pictures a second of all streams together; null with one stream.</summary>
    public double? StreamsImagesPerSecond { get; init; }

    /// <summary>Tiles of a picture, mean; null without tiles.</summary>
    public double? TilesPerImage { get; init; }
}
