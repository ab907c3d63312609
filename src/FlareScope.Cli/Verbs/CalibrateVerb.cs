using System.CommandLine;
using FlareScope.Charts.Calibration;
using FlareScope.Cli.Calibrating;
using FlareScope.Cli.Terminal;
using FlareScope.Core.Calibration;
using FlareScope.Core.Cameras;
using FlareScope.Core.Flames;
using FlareScope.Core.Gas;

namespace FlareScope.Cli.Verbs;

/// <summary><c>calibrate POINTS.csv</c>: metered points in, the error of the calibrated camera and a calibration file out.</summary>
public static class CalibrateVerb
{
    /// <summary>Builds the verb.</summary>
    public static Command Create()
    {
        var points = new Argument<string>("points") { Description = "CSV with timeUtc, flowKm3Day20C, areaM2 and/or lengthM, and, where known, windMS, opacityPercent, night." };
        var camera = new Option<string?>("--camera") { Description = "camera.json: gives the tip's diameter and the height of the wind." };
        var gas = new Option<string>("--gas") { Description = GasArgument.Help, DefaultValueFactory = _ => GasPresets.UnknownName };
        var site = new Option<string?>("--site") { Description = "Name of the site; the file's name when not given." };
        var averaged = new Option<bool>("--averaged") { Description = "The sizes are means over many frames, so that a single picture carries flicker besides." };
        var output = new Option<string?>("--out") { Description = "Write the calibration here, for 'analyze --calibration'." };
        var plot = new Option<string?>("--plot") { Description = "Write a page with the agreement and the errors here, as PNG." };
        var language = LanguageOption.Create("Language of the page.");
        var json = new Option<bool>("--json") { Description = "Write the result to standard output as JSON." };
        var verb = new Command("calibrate", "Calibrates a camera at a site against metered flows.") { points, camera, gas, site, averaged, output, plot, language, json };
        verb.SetAction(call =>
        {
            var path = call.GetValue(points)!;
            var file = PointsFile.Read(path);
            var seen = call.GetValue(camera) is { } cameraFile ? CameraJson.Parse(InputFile.ReadText(cameraFile)) : null;
            var place = new CalibrationSite(
                call.GetValue(site) ?? Path.GetFileNameWithoutExtension(path),
                GasArgument.Parse(call.GetValue(gas)!),
                seen?.Tip?.DiameterM,
                seen?.WindHeightM,
                call.GetValue(averaged));
            var (calibration, document) = new SiteCalibrator(FlameModelUncertainty.Default, CalibrationOptions.Default)
                .Calibrate(file.Points, place, file.Sha256, TimeProvider.System.GetUtcNow());
            document = document with { Notes = [.. document.Notes, .. file.UnusedColumns.Select(c => $"column '{c}' is not one of the points' columns and is not read")] };

            if (call.GetValue(output) is { } target)
                File.WriteAllText(target, SiteCalibrationJson.Write(calibration));
            if (call.GetValue(plot) is { } page)
                File.WriteAllBytes(page, CalibrationChart.Png(document, call.ChartLanguage(language)));
            if (call.GetValue(json))
                Json.Write(document);
            else
                CalibrationTable.Show(document);
            return ExitCode.Done;
        });
        return verb;
    }
}
