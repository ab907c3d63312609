namespace FlareScope.Server;

/// <summary>What a FlareScope server needs to know before it starts.</summary>
public sealed record ServerOptions
{
    /// <summary>Largest request that is read, bytes: a picture of 64 MB and a little room for the other fields.</summary>
    public const long MaxRequestBytes = (64L * 1024 * 1024) + (1024 * 1024);

    /// <summary>Folder of the history, the pictures and the samples; made when absent.</summary>
    public required string DataFolder { get; init; }

    /// <summary>Addresses to listen on, for example <c>http://127.0.0.1:5080</c>. Default: <c>http://127.0.0.1:5080</c>.</summary>
    public IReadOnlyList<string> Urls { get; init; } = ["http://127.0.0.1:5080"];

    /// <summary>Opens the page with a live simulated camera. Default: false.</summary>
    public bool Demo { get; init; }

    /// <summary>The detector: path of an ONNX file, or name or hash of a registered model; null takes the one chosen last, else the shipped one.</summary>
    public string? Model { get; init; }

    /// <summary>Folder of the model registry; null for <c>models</c> in <see cref="DataFolder"/>.</summary>
    public string? ModelFolder { get; init; }

    /// <summary>Renders the sample pictures at start. Default: true.</summary>
    public bool Samples { get; init; } = true;
}
