namespace FlareScope.Core.Analysis;

/// <summary>The source that failed.</summary>
public sealed record ErrorSource(string Name);
