using System.Globalization;
using FlareScope.Core.Analysis;
using Spectre.Console;

namespace FlareScope.Cli.Satellites;

/// <summary>How figures are written in the tables of the satellite verbs.</summary>
internal static class Figures
{
    private const int PipeWidth = 100;

    /// <summary>Three significant digits; a dash for what is unknown.</summary>
    public static string Short(double? value) => value switch
    {
        null => "-",
        0 => "0",
        { } number when Math.Abs(number) >= 100 => number.ToString("#,0", CultureInfo.InvariantCulture),
        { } number => number.ToString(Math.Abs(number) >= 10 ? "0.0" : Math.Abs(number) >= 1 ? "0.00" : "0.0###", CultureInfo.InvariantCulture),
    };

    /// <summary>Median with its 90 % interval.</summary>
    public static string Band(QuantityBand? band) => band is null ? "-" : $"{Short(band.P50)} ({Short(band.P05)}..{Short(band.P95)})";

    /// <summary>A share as percent.</summary>
    public static string Percent(double? share) => share?.ToString("P0", CultureInfo.InvariantCulture) ?? "-";

    /// <summary>A temperature, K: no separator, as everybody writes it.</summary>
    public static string Kelvin(double? value) => value?.ToString("0", CultureInfo.InvariantCulture) ?? "-";

    /// <summary>A table whose first column is text and whose others are numbers.</summary>
    public static Table Table(params string[] columns)
    {
        // A pipe or a file has no width of its own; these tables are made for 100 columns.
        if (Console.IsOutputRedirected)
            AnsiConsole.Profile.Width = PipeWidth;
        var table = new Table().Border(TableBorder.Rounded).AddColumns(columns);
        foreach (var column in table.Columns)
            column.NoWrap();
        foreach (var column in table.Columns.Skip(1))
            column.RightAligned();
        return table;
    }

    /// <summary>At most so many characters, with Spectre's brackets escaped.</summary>
    public static string Name(string text, int length) => (text.Length <= length ? text : text[..(length - 1)] + "…").EscapeMarkup();
}
