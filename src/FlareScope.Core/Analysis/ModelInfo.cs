namespace FlareScope.Core.Analysis;

/// <summary>The detector that found the boxes.</summary>
/// <param name="Id">Model name, for example <c>flare-detector</c>.</param>
/// <param name="Version">Version from its <c>model.json</c>.</param>
/// <param name="Sha256">SHA-256 of the ONNX bytes, lower-case hex.</param>
public sealed record ModelInfo(string Id, string Version, string Sha256);
