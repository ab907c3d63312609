using System.Text.Json.Nodes;
using FlareScope.Vision.Inference;

namespace FlareScope.Server.Features.Models;

/// <summary>The right to use an engine until this is disposed; a swap meanwhile does not take it away.</summary>
public readonly struct EngineLease : IDisposable
{
    private readonly SharedEngine _shared;

    internal EngineLease(SharedEngine shared) => _shared = shared;

    /// <summary>The engine.</summary>
    public IInferenceEngine Engine => _shared.Engine;

    /// <summary>Its manifest as it stands in the file, when there is one.</summary>
    public JsonObject? Manifest => _shared.Manifest;

    /// <inheritdoc/>
    public void Dispose() => _shared?.Release();
}
