namespace FlareScope.Cli.Benchmarking;

/// <summary>A machine by what matters for a time.</summary>
/// <param name="Processor">Its name.</param>
/// <param name="LogicalCores">Cores this process may use.</param>
/// <param name="System">Operating system.</param>
/// <param name="Runtime">.NET.</param>
public sealed record BenchmarkMachine(string Processor, int LogicalCores, string System, string Runtime);
