namespace FlareScope.Core.Analysis;

/// <summary>Stable code and one-line message.</summary>
public sealed record ErrorDetail(string Code, string Message);
