using FlareScope.Satellite.Firms;
using Spectre.Console;

namespace FlareScope.Cli.Satellites;

/// <summary>FIRMS activity for people; fits 100 columns.</summary>
internal static class FirmsTable
{
    private const int MaxSites = 25;

    public static void Show(FirmsDocument document, string? notice)
    {
        var table = Figures.Table("site", "lat, lon", "pixels", "nights", "days", "first", "last", "max FRP, MW");
        foreach (var site in document.Sites.Take(MaxSites))
        {
            table.AddRow(
                Figures.Name(site.Name, 20),
                FormattableString.Invariant($"{site.Lat:0.00}, {site.Lon:0.00}"),
                FormattableString.Invariant($"{site.Detections}"),
                FormattableString.Invariant($"{site.Nights}"),
                FormattableString.Invariant($"{site.Days}"),
                FormattableString.Invariant($"{site.FirstSeen:yyyy-MM-dd}"),
                FormattableString.Invariant($"{site.LastSeen:yyyy-MM-dd}"),
                Figures.Short(site.MaxFireRadiativePowerMW));
        }

        AnsiConsole.Write(table);
        if (document.Sites.Count > MaxSites)
            AnsiConsole.MarkupLineInterpolated($"[grey]and {document.Sites.Count - MaxSites} places more; all of them with --json[/]");
        foreach (var kind in document.Colocation)
            AnsiConsole.MarkupLineInterpolated($"{(kind.DayNight == "N" ? "night" : "day"),-5} type {kind.Type?.ToString() ?? "-"}: {kind.AtSites} of {kind.Detections} ({Figures.Percent(kind.Share)}) within {document.RadiusKm} km of a listed site");
        AnsiConsole.MarkupLineInterpolated($"{document.Detections} detections. [grey]{document.Notice}[/]");
        if (notice is not null)
            AnsiConsole.MarkupLineInterpolated($"[grey]{notice}[/]");
    }
}
