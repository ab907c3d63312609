using FlareScope.Cli.Terminal;
using FlareScope.Datasets.Formats;

namespace FlareScope.Cli.Curating;

/// <summary>How a verb on a data set ends.</summary>
internal static class Outcome
{
    /// <summary>Names what was left out, then writes the result.</summary>
    /// <param name="result">The result.</param>
    /// <param name="failures">What was left out, and why.</param>
    /// <param name="json">As JSON on standard output instead of for people.</param>
    /// <param name="print">Writes it for people.</param>
    /// <returns>Exit code: 1 when something was left out.</returns>
    internal static int Show<T>(T result, IReadOnlyList<DatasetFault> failures, bool json, Action<T> print)
    {
        foreach (var failure in failures)
            Failure.Report(failure.ToString());
        if (json)
            Json.Write(result);
        else
            print(result);
        return failures.Count == 0 ? ExitCode.Done : ExitCode.SomethingFailed;
    }
}
