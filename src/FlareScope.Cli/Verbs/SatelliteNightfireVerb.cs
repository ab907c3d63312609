using System.CommandLine;
using System.Text.RegularExpressions;
using FlareScope.Cli.Satellites;
using FlareScope.Cli.Terminal;
using FlareScope.Core.Gas;
using FlareScope.Satellite.Nightfire;
using FlareScope.Satellite.Sites;
using FlareScope.Satellite.Tables;
using FlareScope.Satellite.Volumes;

namespace FlareScope.Cli.Verbs;

/// <summary><c>satellite nightfire FILE</c>: VIIRS Nightfire detections to heat, gas volume and CO2, by detection and by site.</summary>
public static partial class SatelliteNightfireVerb
{
    /// <summary>Builds the subcommand.</summary>
    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "Nightfire table, CSV or CSV.gz: a night (v2.1, v3.0), a multi-year site series, or flare_id,date,rh_mw." };
        var sites = new Option<string?>("--sites") { Description = "Your list of sites: CSV id,name,lat,lon, GeoJSON points, or a public catalogue." };
        var calibration = new Option<string>("--calibration") { Description = $"From heat to volume: {string.Join(" or ", VolumeCalibrations.All.Select(c => c.Id))}.", DefaultValueFactory = _ => CedigazCalibration.CalibrationId };
        var looks = new Option<string?>("--looks") { Description = "Every look at every site: CSV site,timeUtc,cloudy (or date), or looks.jsonl of satellite watch. Without it there is no mean rate." };
        var seriesOption = new Option<bool>("--series") { Description = "Every row is a look (multi-year site series): rows without heat saw nothing. Assumed for files called site_ID_multiyear…" };
        var reference = new Option<string>("--reference") { Description = "State in which volumes are written: 0C, 15C or 20C.", DefaultValueFactory = _ => "15C" };
        var gas = new Option<string>("--gas") { Description = GasArgument.Help, DefaultValueFactory = _ => GasPresets.UnknownName };
        var sitesOnly = new Option<bool>("--sites-only") { Description = "Leave the list of detections out of the JSON, for very large tables." };
        var explain = new Option<bool>("--explain") { Description = "Show how the largest flow was made, step by step." };
        var json = new Option<bool>("--json") { Description = "Write the result to standard output as JSON." };
        var verb = new Command("nightfire", "VIIRS Nightfire detections to heat, gas volume and CO2.")
        {
            file, sites, calibration, looks, seriesOption, reference, gas, sitesOnly, explain, json,
        };
        verb.SetAction(call =>
        {
            var path = call.GetValue(file)!;
            var series = SeriesName().Match(Path.GetFileName(path));
            var options = new NightfireOptions
            {
                Calibration = VolumeCalibrations.Get(call.GetValue(calibration)!),
                Reference = VolumeRates.ParseReference(call.GetValue(reference)!),
                Gas = GasArgument.Parse(call.GetValue(gas)!),
                Series = call.GetValue(seriesOption) || series.Success,
                SeriesSiteId = series.Success ? series.Groups[1].Value : null,
            };
            var catalogue = call.GetValue(sites) is { } list ? SiteCatalogue.Read(list) : null;
            var lookFile = call.GetValue(looks);
            var document = new NightfireAnalysis(options).Run(new NightfireInputs(NightfireReader.Read(path))
            {
                Source = SourceFile.Of(path),
                Sites = catalogue,
                Looks = lookFile is null ? null : LookTable.Read(lookFile),
                LooksSource = lookFile is null ? null : SourceFile.Of(lookFile),
                // The table shows no detections, so only JSON and the explanation need them kept.
                KeepDetections = call.GetValue(explain) || call.GetValue(json) && !call.GetValue(sitesOnly),
                Explain = call.GetValue(explain),
            });
            if (call.GetValue(json))
                Json.Write(call.GetValue(sitesOnly) ? document with { Detections = null } : document);
            else
                NightfireTable.Show(document, catalogue?.Notice);
            return ExitCode.Done;
        });
        return verb;
    }

    // The owner's own file name: site_20227_multiyear_vnf_series.csv.
    [GeneratedRegex(@"^site_([^_]+)_multiyear", RegexOptions.IgnoreCase)]
    private static partial Regex SeriesName();
}
