using System.CommandLine;
using System.Globalization;
using FlareScope.Cli.Satellites;
using FlareScope.Cli.Terminal;
using FlareScope.Satellite.Characterisation;
using FlareScope.Satellite.Radiometry;
using FlareScope.Satellite.Rasters;
using FlareScope.Satellite.Sites;
using Spectre.Console;

namespace FlareScope.Cli.Verbs;

/// <summary><c>satellite scene DIR|ITEM</c>: hot sources of a Sentinel-2 or Landsat scene with class, temperature, heat and gas flow.</summary>
public static class SatelliteSceneVerb
{
    /// <summary>Builds the verb.</summary>
    public static Command Create()
    {
        var path = new Argument<string>("scene") { Description = "Folder of a scene, STAC item (.json), or GeoTIFF with --scene-info." };
        var info = new Option<string?>("--scene-info") { Description = "JSON with bands, offset, quantification, sunZenithDeg, U, acquiredAt, when the product's own metadata is missing." };
        var sites = new Option<string?>("--sites") { Description = "Known sites: CSV id,name,lat,lon (kind may say volcano), or GeoJSON points." };
        var output = new Option<string?>("--out") { Description = "Write NAME.json, NAME.geojson and the picture NAME.png into this folder." };
        var json = new Option<bool>("--json") { Description = "Write the result to standard output as JSON." };
        var verb = new Command("scene", "Finds hot sources in a Sentinel-2 or Landsat scene and measures their heat.") { path, info, sites, output, json };
        verb.SetAction((call, stop) =>
        {
            var name = call.GetValue(path)!;
            var said = call.GetValue(info) is { } file ? SceneInfo.Parse(InputFile.ReadText(file)) : null;
            var options = new SceneAnalysisOptions { Sites = call.GetValue(sites) is { } list ? SiteCatalogue.Read(list).Index() : null };
            using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(20) };
            using var scene = new SceneOpener(new RasterOpener(client)).Open(name, said, stop);
            SceneDocument? document = null;
            var blocks = ((scene.Width - 1) / options.Scan.BlockSide + 1) * ((scene.Height - 1) / options.Scan.BlockSide + 1);
            WorkProgress.Run(blocks, "searching", advance =>
                document = new SceneAnalyzer(options).Analyze(scene, Path.GetFileName(Path.TrimEndingDirectorySeparator(name)), _ => advance(), stop));
            if (call.GetValue(output) is { } folder)
                SceneOutput.Write(folder, scene, document!);
            if (call.GetValue(json))
                Json.Write(document);
            else
                Show(document!);
            return Task.FromResult(ExitCode.Done);
        });
        return verb;
    }

    private static void Show(SceneDocument document)
    {
        var scene = document.Scene;
        AnsiConsole.MarkupLineInterpolated($"[bold]{scene.Platform}[/] {scene.AcquiredAt?.ToString("u", CultureInfo.InvariantCulture) ?? "date unknown"}, {scene.Width} x {scene.Height} px of {Number(scene.PixelSizeM)} m, Sun {Number(90 - scene.SunZenithDeg)}° high, clouds {document.CloudShare?.ToString("P0", CultureInfo.InvariantCulture) ?? "unknown"}");
        if (document.Hotspots.Count == 0)
        {
            AnsiConsole.WriteLine("looked, nothing hot");
        }
        else
        {
            var table = new Table().Border(TableBorder.Rounded).AddColumns("lat, lon", "px", "class", "T, K", "heat, MW", "gas, 1000 m3/day", "bands");
            foreach (var column in table.Columns)
                column.NoWrap();
            foreach (var spot in document.Hotspots)
            {
                table.AddRow(
                    string.Create(CultureInfo.InvariantCulture, $"{spot.Lat:0.00000}, {spot.Lon:0.00000}"), Number(spot.Pixels), spot.Class, Number(spot.TemperatureK),
                    Band(spot.RadiantHeatMW is { } heat ? (heat.P05, heat.P50, heat.P95) : null, spot.LowerBound),
                    Band(spot.GasFlow is { } flow ? (flow.P05, flow.P50, flow.P95) : null, spot.LowerBound),
                    string.Join("+", spot.BandsUsed) + (spot.Saturated ? ", clipped" : ""));
            }

            AnsiConsole.Write(table);
        }

        foreach (var spot in document.Hotspots.Where(s => s.Site is not null))
            AnsiConsole.MarkupLineInterpolated($"{spot.Lat:0.00000}, {spot.Lon:0.00000} is the site {spot.Site!.Name} ({Number(spot.Site.DistanceM)} m away)");
        if (document.Hotspots.Any(s => s.GasFlow is not null))
            AnsiConsole.WriteLine("gas counted at 15 °C and 101.325 kPa; one look, a mean needs many");
        foreach (var warning in scene.Warnings.Concat(document.Hotspots.SelectMany(h => h.Warnings)).Distinct())
            AnsiConsole.MarkupLineInterpolated($"[yellow]{warning}[/]");
    }

    private static string Band((double P05, double P50, double P95)? band, bool lowerBound) => band switch
    {
        null => "-",
        { } b when lowerBound => $"> {Number(b.P50)}",
        { } b => $"{Number(b.P50)} ({Number(b.P05)}..{Number(b.P95)})",
    };

    private static string Number(double? value) => value?.ToString(value < 10 ? "0.##" : "0", CultureInfo.InvariantCulture) ?? "-";
}
