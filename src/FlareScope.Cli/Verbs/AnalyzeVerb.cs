using System.CommandLine;
using FlareScope.Cli.Analyzing;
using FlareScope.Cli.Calibrating;
using FlareScope.Cli.Terminal;
using FlareScope.Core.Cameras;

namespace FlareScope.Cli.Verbs;

/// <summary><c>analyze SOURCE…</c>: pictures in, one analysis document each out.</summary>
public static class AnalyzeVerb
{
    /// <summary>Builds the verb.</summary>
    public static Command Create()
    {
        var sources = new Argument<string[]>("sources") { Description = "Pictures, folders, globs, or one video or rtsp:// stream.", Arity = ArgumentArity.ZeroOrMore };
        var source = new Option<string[]>("--source") { Description = "The same, as YOLO tools name it." };
        var camera = new Option<string?>("--camera") { Description = "camera.json for every picture; without it NAME.camera.json beside each picture is used." };
        var gas = new Option<string?>("--gas") { Description = GasArgument.Help + " Without it NAME.gas.json beside each picture, else unknown." };
        var calibration = new Option<string?>("--calibration") { Description = CalibrationFile.Help };
        var boxes = new Option<string?>("--boxes") { Description = "Measure the boxes of this YOLO label file, or folder of NAME.txt, instead of detecting." };
        var output = new Option<string?>("--out") { Description = "Write an annotated picture and a JSON document per source into this folder." };
        var language = new Option<string>("--lang") { Description = "Language of the captions on annotated pictures.", DefaultValueFactory = _ => "en" };
        var json = new Option<bool>("--json") { Description = "Write the documents to standard output: an object for one file, an array otherwise; JSON Lines for a video or stream." };
        var video = new VideoOptionSet();
        var detector = new DetectorOptions();
        language.AcceptOnlyFromAmong("en", "ru");

        var verb = new Command("analyze", "Finds and measures the flares of pictures and videos.") { sources, source, camera, gas, calibration, boxes, output, language, json };
        video.AddTo(verb);
        detector.AddTo(verb);
        verb.SetAction(async (call, stop) =>
        {
            string[] named = [.. call.GetValue(sources) ?? [], .. call.GetValue(source) ?? []];
            var moving = VideoOptionSet.Single(named);
            var list = moving is null ? SourceList.Expand(named) : new([], true);
            var cameraFile = call.GetValue(camera);
            var request = new AnalyzeRequest(
                list,
                cameraFile is null ? null : CameraJson.Parse(InputFile.ReadText(cameraFile)),
                call.GetValue(gas) is { } mixture ? GasArgument.Parse(mixture) : null,
                CalibrationFile.Read(call.GetValue(calibration)),
                call.GetValue(boxes),
                call.GetValue(output),
                call.GetValue(language)!,
                call.GetValue(json));
            using var engine = request.Boxes is null ? detector.LoadEngine(call) : null;
            var thresholds = engine is null ? null : detector.Thresholds(call, engine.Defaults);
            return moving is null
                ? AnalyzeRun.Execute(request, engine, thresholds)
                : await VideoRun.ExecuteAsync(video.Read(call, moving, request), engine, thresholds, stop);
        });
        return verb;
    }
}
