using System.Globalization;
using FlareScope.Cli.Terminal;
using FlareScope.Core.Series;
using Spectre.Console;

namespace FlareScope.Cli.Analyzing;

/// <summary>The table a person reads after <c>analyze VIDEO</c>.</summary>
internal static class SeriesTable
{
    /// <summary>One row for each flare of each window.</summary>
    internal static Table Of(IReadOnlyList<SeriesWindow> windows)
    {
        var table = Tables.New("from, s", "flare", "frames", "L50", "A50", "flicker, Hz", "gas, km3/day (20 C)", "warnings");
        foreach (var window in windows)
        {
            var from = window.FromS.ToString("0", CultureInfo.InvariantCulture);
            if (window.Flares.Count == 0)
                table.AddRow(from, window.SmokeWithoutFlame is { } smoke ? $"none, smoke in {100 * smoke.Share:0} %" : "none", Text(window.Frames.Used), "", "", "", "", string.Join(' ', window.Warnings));
            foreach (var flare in window.Flares)
                table.AddRow(Row(from, window, flare));
        }

        return table;
    }

    private static string[] Row(string from, SeriesWindow window, SeriesFlare flare) =>
    [
        from,
        flare.Id,
        Text(flare.Frames),
        Size(flare.Size?.Length ?? flare.Size?.LengthPx),
        Size(flare.Size?.Area ?? flare.Size?.AreaPx),
        flare.Size?.Flicker is { } flicker ? flicker.Hz?.ToString("0.00", CultureInfo.InvariantCulture) ?? flicker.Reason ?? "" : "",
        flare.Estimate?.GasFlow is { } flow ? $"{Text(flow.P50)}  ({Text(flow.P05)}..{Text(flow.P95)})" : "unknown",
        string.Join(' ', window.Warnings.Concat(flare.Estimate?.Warnings ?? [])),
    ];

    private static string Size(SeriesSize? size) => size is null
        ? ""
        : size.Interval is { } interval
            ? $"{Text(size.P50)} {size.Unit}  ({Text(interval.Low)}..{Text(interval.High)})"
            : $"{Text(size.P50)} {size.Unit}";

    private static string Text(double value) => value.ToString("G3", CultureInfo.InvariantCulture);
}
