using System.CommandLine;
using FlareScope.Cli.Satellites;
using FlareScope.Cli.Terminal;
using FlareScope.Core.Gas;
using FlareScope.Satellite.Characterisation;
using FlareScope.Satellite.Radiometry;
using FlareScope.Satellite.Rasters;
using FlareScope.Satellite.Sites;

namespace FlareScope.Cli.Verbs;

/// <summary><c>satellite scene DIR|ITEM</c>: hot sources of a Sentinel-2 or Landsat scene with class, temperature, heat, gas flow and CO2.</summary>
public static class SatelliteSceneVerb
{
    /// <summary>Builds the verb.</summary>
    public static Command Create()
    {
        var path = new Argument<string>("scene") { Description = "Folder of a scene, STAC item (.json), or GeoTIFF with --scene-info." };
        var info = new Option<string?>("--scene-info") { Description = "JSON with bands, offset, quantification, sunZenithDeg, U, acquiredAt, when the product's own metadata is missing." };
        var sites = new Option<string?>("--sites") { Description = "Known sites: CSV id,name,lat,lon (kind may say volcano), or GeoJSON points." };
        var gas = new Option<string>("--gas") { Description = GasArgument.Help, DefaultValueFactory = _ => GasPresets.UnknownName };
        var output = new Option<string?>("--out") { Description = "Write NAME.json, NAME.geojson and the picture NAME.png into this folder." };
        var language = new Option<string>("--lang") { Description = "Language of the words in the picture.", DefaultValueFactory = _ => "en" };
        var allow = new Option<string[]>("--allow-private") { Description = Network.AllowHelp };
        var explain = new Option<bool>("--explain") { Description = "Show how the figures of the hot spots were made, step by step." };
        var json = new Option<bool>("--json") { Description = "Write the result to standard output as JSON." };
        language.AcceptOnlyFromAmong("en", "ru");
        var verb = new Command("scene", "Finds hot sources in a Sentinel-2 or Landsat scene and measures their heat, gas and CO2.")
        {
            path, info, sites, gas, output, language, allow, explain, json,
        };
        verb.SetAction((call, stop) =>
        {
            var name = call.GetValue(path)!;
            var said = call.GetValue(info) is { } file ? SceneInfo.Parse(InputFile.ReadText(file)) : null;
            var options = new SceneAnalysisOptions
            {
                Sites = call.GetValue(sites) is { } list ? SiteCatalogue.Read(list).Index() : null,
                Gas = GasArgument.Parse(call.GetValue(gas)!),
                Explain = call.GetValue(explain),
            };
            using var network = new Network(call.GetValue(allow) ?? [], notice => Failure.Report(Network.Words(notice)));
            using var client = network.Client();
            using var scene = new SceneOpener(new RasterOpener(client)).Open(name, said, stop);
            SceneDocument? document = null;
            var blocks = ((scene.Width - 1) / options.Scan.BlockSide + 1) * ((scene.Height - 1) / options.Scan.BlockSide + 1);
            WorkProgress.Run(blocks, "searching", advance =>
                document = new SceneAnalyzer(options).Analyze(scene, Path.GetFileName(Path.TrimEndingDirectorySeparator(name)), _ => advance(), stop));
            // What the user said of scene and sites shapes the answer as much as the files of the scene do.
            string?[] besides = [call.GetValue(info), call.GetValue(sites)];
            document = document! with { Sources = [.. document.Sources, .. besides.OfType<string>().Select(SceneSource.Of)] };
            if (call.GetValue(output) is { } folder)
                SceneOutput.Write(folder, scene, document, call.GetValue(language)!);
            if (call.GetValue(json))
                Json.Write(document);
            else
                SceneTable.Show(document);
            return Task.FromResult(ExitCode.Done);
        });
        return verb;
    }
}
