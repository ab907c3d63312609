using System.Globalization;
using FlareScope.Core.Analysis;
using Spectre.Console;

namespace FlareScope.Cli.Analyzing;

/// <summary>The table a person reads after <c>analyze</c>.</summary>
public static class FlareTable
{
    /// <summary>One row per flare; a picture without a flare has a row that says so.</summary>
    public static Table Of(IEnumerable<AnalysisDocument> documents)
    {
        var table = new Table().Border(TableBorder.Rounded)
            .AddColumns("picture", "flare", "tier", "gas, km3/day (20 C)", "CO2, t/day", "warnings");
        foreach (var column in table.Columns.SkipLast(1))
            column.NoWrap();
        foreach (var document in documents)
        {
            if (document.Flares.Count == 0)
                table.AddRow(document.Source.Name.EscapeMarkup(), "none", "", "", "", "");
            foreach (var flare in document.Flares)
                table.AddRow(Row(document, flare));
        }
        return table;
    }

    private static string[] Row(AnalysisDocument document, Flare flare) =>
    [
        document.Source.Name.EscapeMarkup(),
        $"{flare.Id} {StateName(flare.State)}",
        flare.Estimate.Tier.ToString(CultureInfo.InvariantCulture),
        flare.Estimate.GasFlow is { } flow ? Band(flow) : Index(flare.Estimate.RelativeIndex),
        flare.Estimate.Co2 is { } co2 ? Band(co2) : "",
        string.Join(' ', flare.Estimate.Warnings),
    ];

    private static string StateName(FlareState state) => state switch
    {
        FlareState.Lit => "lit",
        FlareState.LitSmoking => "lit, smoking",
        _ => "smoke only",
    };

    private static string Index(double? index) => index is { } value ? $"unknown (index {Significant(value)})" : "unknown";

    private static string Band(QuantityBand band) => $"{Significant(band.P50)}  ({Significant(band.P05)}..{Significant(band.P95)})";

    // The interval is wide: a third digit would be noise.
    private static string Significant(double value) => value == 0 ? "0" : Rounded(value).ToString("#,0.######", CultureInfo.InvariantCulture);

    private static double Rounded(double value)
    {
        var scale = Math.Pow(10, 1 - (int)Math.Floor(Math.Log10(Math.Abs(value))));
        return Math.Round(value * scale) / scale;
    }
}
