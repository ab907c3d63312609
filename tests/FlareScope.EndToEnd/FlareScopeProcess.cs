using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace FlareScope.EndToEnd;

/// <summary>Runs the built <c>flarescope</c> program as a user's shell would.</summary>
internal static class FlareScopeProcess
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    public static string ProgramPath { get; } = Path.Combine(AppContext.BaseDirectory, "flarescope");

    public static async Task<ProcessOutcome> RunAsync(params string[] arguments)
    {
        using var process = Start(arguments);
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(Patience);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
        return new ProcessOutcome(process.ExitCode, await output, await error);
    }

    public static Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo(ProgramPath)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        return Process.Start(start) ?? throw new InvalidOperationException($"'{ProgramPath}' did not start.");
    }
}

/// <summary>What a run printed and how it ended.</summary>
internal sealed record ProcessOutcome(int ExitCode, string Output, string Error)
{
    public JsonElement Json => JsonDocument.Parse(Output).RootElement;

    /// <summary>The lines of standard error, without a trailing empty one.</summary>
    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
