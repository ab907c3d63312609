using System.Globalization;
using Spectre.Console;

namespace FlareScope.Cli.Terminal;

/// <summary>How wide tables are drawn: as the terminal is, or wide enough for every table when the output goes into a file.</summary>
internal static class OutputWidth
{
    private const int Redirected = 120;

    /// <summary>Sets the width once at the start; <c>COLUMNS</c> wins over the default of a redirected output.</summary>
    public static void Apply()
    {
        if (Console.IsOutputRedirected)
            AnsiConsole.Profile.Width = int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), CultureInfo.InvariantCulture, out var columns) && columns > 0
                ? columns
                : Redirected;
    }
}
