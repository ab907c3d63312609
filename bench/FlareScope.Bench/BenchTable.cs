namespace FlareScope.Bench;

/// <summary>Timings that belong together.</summary>
/// <param name="Title">What was timed.</param>
/// <param name="Rows">One row each.</param>
internal sealed record BenchTable(string Title, IReadOnlyList<Timing> Rows);
