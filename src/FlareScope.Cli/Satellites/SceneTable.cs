using System.Globalization;
using FlareScope.Cli.Terminal;
using FlareScope.Core.Analysis;
using FlareScope.Satellite.Characterisation;
using Spectre.Console;

namespace FlareScope.Cli.Satellites;

/// <summary>The hot spots of a scene for people; fits 120 columns.</summary>
internal static class SceneTable
{
    private const int MaxSpots = 30;
    private const int MaxExplained = 3;

    public static void Show(SceneDocument document)
    {
        var scene = document.Scene;
        AnsiConsole.MarkupLineInterpolated($"[bold]{scene.Platform}[/] {scene.AcquiredAt?.ToString("u", CultureInfo.InvariantCulture) ?? "date unknown"}, {scene.Width} x {scene.Height} px of {Figures.Short(scene.PixelSizeM)} m, Sun {90 - scene.SunZenithDeg:0}° high, clouds {(document.CloudShare is null ? "unknown" : Figures.Percent(document.CloudShare))}");
        if (document.Hotspots.Count == 0)
            AnsiConsole.WriteLine("looked, nothing hot");
        else
            ShowSpots(document.Hotspots);
        foreach (var spot in document.Hotspots.Where(s => s.Site is not null))
            AnsiConsole.MarkupLineInterpolated($"{spot.Lat:0.00000}, {spot.Lon:0.00000} is the site {spot.Site!.Name} ({spot.Site.DistanceM:0} m away)");
        if (document.Hotspots.FirstOrDefault(s => s.GasFlow is not null)?.GasFlow is { } flow)
        {
            AnsiConsole.MarkupLineInterpolated($"gas counted at {flow.Reference}; 90 % intervals; one look, a mean needs many");
            AnsiConsole.MarkupLineInterpolated($"[grey]calibration {document.Calibration}: {document.CalibrationDetails.Formula}[/]");
        }

        var explained = document.Hotspots.Where(s => s.Explanation is { Count: > 0 }).OrderByDescending(s => s.RadiantHeatMW?.P50 ?? 0).ToList();
        foreach (var spot in explained.Take(MaxExplained))
            ExplanationView.Write(string.Create(CultureInfo.InvariantCulture, $"How {spot.Lat:0.00000}, {spot.Lon:0.00000} was measured ({spot.Class}: {spot.ClassReason}; seen by {string.Join(", ", spot.Tests)})"), spot.Explanation!);
        if (explained.Count > MaxExplained)
            AnsiConsole.MarkupLineInterpolated($"[grey]the other {explained.Count - MaxExplained} are explained with --json[/]");
        foreach (var warning in scene.Warnings.Concat(document.Hotspots.SelectMany(h => h.Warnings)).Distinct())
            AnsiConsole.MarkupLineInterpolated($"[yellow]{warning}[/]");
    }

    private static void ShowSpots(IReadOnlyList<SceneHotspot> spots)
    {
        var table = Tables.New("lat, lon", "px", "class", "T, K", "heat, MW", "gas, 1000 m3/day", "CO2, t/d", "bands");
        foreach (var column in table.Columns.Skip(3).SkipLast(1))
            column.RightAligned();
        foreach (var spot in spots.Take(MaxSpots))
        {
            table.AddRow(
                string.Create(CultureInfo.InvariantCulture, $"{spot.Lat:0.0000}, {spot.Lon:0.0000}"),
                string.Create(CultureInfo.InvariantCulture, $"{spot.Pixels}"),
                spot.Class,
                Figures.Kelvin(spot.TemperatureK),
                Band(spot.RadiantHeatMW is { } heat ? QuantityBand.From(heat, "MW") : null, spot.LowerBound),
                Band(spot.GasFlow, spot.LowerBound),
                Above(spot.Estimate?.Co2?.P50, spot.LowerBound),
                string.Join("+", spot.BandsUsed) + (spot.Saturated ? "*" : ""));
        }

        AnsiConsole.Write(table);
        if (spots.Count > MaxSpots)
            AnsiConsole.MarkupLineInterpolated($"[grey]and {spots.Count - MaxSpots} with fewer pixels; all of them with --json[/]");
        if (spots.Any(s => s.Saturated))
            AnsiConsole.WriteLine("* saturated: at least one band is clipped, see --explain for what was used instead");
    }

    private static string Band(QuantityBand? band, bool lowerBound) => band is null || lowerBound
        ? Above(band?.P50, lowerBound)
        : $"{Number(band.P50)} ({Number(band.P05)}..{Number(band.P95)})";

    private static string Above(double? value, bool lowerBound) => value is not null && lowerBound ? $"> {Number(value)}" : Number(value);

    private static string Number(double? value) =>
        value?.ToString(value switch { >= 100 => "#,0", >= 10 => "0.0", _ => "0.00" }, CultureInfo.InvariantCulture) ?? "-";
}
