namespace FlareScope.Core.Detection;

/// <summary>The confidences at which curves are written down.</summary>
internal static class ConfidenceGrid
{
    /// <summary>.01, .02 … .99.</summary>
    internal static double[] Values { get; } = [.. Enumerable.Range(1, 99).Select(i => i / 100.0)];
}
