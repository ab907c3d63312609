using System.CommandLine;
using FlareScope.Cli.Satellites;
using FlareScope.Cli.Terminal;
using FlareScope.Core;
using FlareScope.Satellite.Sites;
using FlareScope.Satellite.Volumes;
using Spectre.Console;

namespace FlareScope.Cli.Verbs;

/// <summary><c>satellite sites FILE</c>: what a list of sites holds, summed by country, region, operator or kind.</summary>
public static class SatelliteSitesVerb
{
    private static readonly Dictionary<string, Func<FlareSite, string?>> Keys = new(StringComparer.OrdinalIgnoreCase)
    {
        ["country"] = s => s.CountryCode ?? s.Country,
        ["region"] = s => s.Region,
        ["operator"] = s => s.Operator,
        ["kind"] = s => s.Kind,
        ["year"] = s => s.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture),
    };

    /// <summary>Builds the subcommand.</summary>
    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "List of sites: CSV id,name,lat,lon, GeoJSON points, or a public catalogue." };
        var by = new Option<string>("--by") { Description = $"Sum by {string.Join(", ", Keys.Keys)}.", DefaultValueFactory = _ => "country" };
        var kind = new Option<string?>("--kind") { Description = "Only sites of this kind, for example upstream." };
        var year = new Option<int?>("--year") { Description = "Year of catalogues with a column for each; the last when not given." };
        var json = new Option<bool>("--json") { Description = "Write the result to standard output as JSON." };
        var verb = new Command("sites", "What a list or catalogue of flare sites holds.") { file, by, kind, year, json };
        verb.SetAction(call =>
        {
            var name = call.GetValue(by)!;
            if (!Keys.TryGetValue(name, out var key))
                throw new UserInputException("sites-unknown-key", $"--by {name} is not known; use {string.Join(", ", Keys.Keys)}.");
            var catalogue = SiteCatalogue.Read(call.GetValue(file)!, call.GetValue(year));
            var only = call.GetValue(kind);
            var sites = catalogue.Sites.Where(s => only is null || only.Equals(s.Kind, StringComparison.OrdinalIgnoreCase)).ToList();
            var document = new SiteListDocument(
                SiteListDocument.SchemaName,
                catalogue.Source,
                sites.Count,
                sites.Exists(s => s.AnnualBcm is not null) ? sites.Sum(s => s.AnnualBcm ?? 0) : null,
                VolumeRates.Native.ToString(),
                name.ToLowerInvariant(),
                SiteTotals.By(sites, key),
                catalogue.Notice);
            if (call.GetValue(json))
                Json.Write(document);
            else
                Show(document);
            return ExitCode.Done;
        });
        return verb;
    }

    private static void Show(SiteListDocument document)
    {
        const int MaxRows = 30;
        var table = Figures.Table(document.By, "sites", "BCM/yr");
        foreach (var total in document.Totals.Take(MaxRows))
            table.AddRow(Figures.Name(total.Key, 40), FormattableString.Invariant($"{total.Sites}"), Figures.Short(document.AnnualBcm is null ? null : total.AnnualBcm));
        AnsiConsole.Write(table);
        if (document.Totals.Count > MaxRows)
            AnsiConsole.MarkupLineInterpolated($"[grey]and {document.Totals.Count - MaxRows} more; all of them with --json[/]");
        AnsiConsole.MarkupLineInterpolated($"{document.Sites:N0} sites, {Figures.Short(document.AnnualBcm)} BCM/yr [grey](reference state not stated in the list; taken as {document.Reference})[/]");
        if (document.Notice is not null)
            AnsiConsole.MarkupLineInterpolated($"[grey]{document.Notice}[/]");
    }
}
