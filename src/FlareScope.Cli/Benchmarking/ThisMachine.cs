using System.Runtime.InteropServices;

namespace FlareScope.Cli.Benchmarking;

/// <summary>Names the machine.</summary>
internal static class ThisMachine
{
    public static BenchmarkMachine Describe() =>
        new(Processor(), Environment.ProcessorCount, RuntimeInformation.OSDescription, RuntimeInformation.FrameworkDescription);

    private static string Processor()
    {
        const string CpuInfo = "/proc/cpuinfo";
        var line = File.Exists(CpuInfo) ? File.ReadLines(CpuInfo).FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal)) : null;
        return line?.Split(':', 2)[1].Trim() ?? RuntimeInformation.ProcessArchitecture.ToString();
    }
}
