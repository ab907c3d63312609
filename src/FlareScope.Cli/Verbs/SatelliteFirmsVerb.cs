using System.CommandLine;
using FlareScope.Cli.Satellites;
using FlareScope.Cli.Terminal;
using FlareScope.Core;
using FlareScope.Satellite.Firms;
using FlareScope.Satellite.Sites;
using FlareScope.Satellite.Tables;

namespace FlareScope.Cli.Verbs;

/// <summary><c>satellite firms FILE</c>: NASA FIRMS detections to activity by site, never to a volume.</summary>
public static class SatelliteFirmsVerb
{
    /// <summary>Builds the subcommand.</summary>
    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "FIRMS table, CSV or CSV.gz: MODIS or VIIRS, archive or API." };
        var sites = new Option<string?>("--sites") { Description = "Your list of sites: CSV id,name,lat,lon, GeoJSON points, or a public catalogue." };
        var radius = new Option<double>("--radius") { Description = "Farthest a detection lies from its site, km.", DefaultValueFactory = _ => FirmsActivity.DefaultRadiusKm };
        var json = new Option<bool>("--json") { Description = "Write the result to standard output as JSON." };
        var verb = new Command("firms", "NASA FIRMS detections to activity by site (no volumes).") { file, sites, radius, json };
        verb.SetAction(call =>
        {
            var path = call.GetValue(file)!;
            var catalogue = call.GetValue(sites) is { } list ? SiteCatalogue.Read(list) : null;
            if (call.GetValue(radius) is not (> 0 and <= 100) and var wrong)
                throw new UserInputException("firms-bad-radius", $"--radius is {wrong}; give kilometres above 0 and up to 100.");
            var document = new FirmsActivity(catalogue, call.GetValue(radius)).Run(FirmsReader.Read(path), SourceFile.Of(path));
            if (call.GetValue(json))
                Json.Write(document);
            else
                FirmsTable.Show(document, catalogue?.Notice);
            return ExitCode.Done;
        });
        return verb;
    }
}
