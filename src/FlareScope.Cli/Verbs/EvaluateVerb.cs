using System.CommandLine;
using FlareScope.Cli.Evaluating;
using FlareScope.Cli.Terminal;
using FlareScope.Core;
using FlareScope.Datasets.Evaluation;
using FlareScope.Datasets.Formats;
using FlareScope.Datasets.Simulated;

namespace FlareScope.Cli.Verbs;

/// <summary><c>evaluate DATASET</c>: precision, recall and average precision, exactly as COCO counts them.</summary>
public static class EvaluateVerb
{
    /// <summary>Builds the verb.</summary>
    public static Command Create()
    {
        var dataset = new Argument<string>("dataset") { Description = "A YOLO folder, a COCO .json, or a root with splits/NAME.txt." };
        var split = new Option<string?>("--split") { Description = "Splits to score, separated by commas; val,test when not given." };
        var only = new Option<string?>("--only") { Description = "Only these sources, separated by commas." };
        var list = new Option<string?>("--list") { Description = "A file that lists the pictures to score, one a line." };
        var masks = new Option<bool>("--masks") { Description = "Also compare flame outlines with masks/NAME.png." };
        var json = new Option<bool>("--json") { Description = "Write the result to standard output as JSON." };
        var simulated = new Option<bool>("--simulated") { Description = "The data set is a folder of 'simulate': compare sizes, flow and smoke with the truth." };
        var trueBoxes = new Option<bool>("--true-boxes") { Description = "With --simulated: measure in the boxes of the truth instead of detecting." };
        var camera = new Option<string>("--camera") { Description = "With --simulated: what is known of the camera, exact or line (a line drawn over the stack).", DefaultValueFactory = _ => "exact" };
        camera.AcceptOnlyFromAmong("exact", "line");
        var results = new Option<string?>("--results") { Description = "Score the boxes of this COCO results file instead of running a detector." };
        var against = new Option<string?>("--against") { Description = "Compare with this ONNX detector, or with a COCO results .json, on the same pictures." };
        var write = new Option<string?>("--write-results") { Description = "Write the boxes found to this file as COCO results." };
        var report = new Option<string?>("--report") { Description = "Write report.html, its charts and evaluation.json into this folder." };
        var language = LanguageOption.Create("Language of the report.");
        var detector = new DetectorOptions();
        var verb = new Command("evaluate", "Scores the detector on labelled pictures, or the whole measurement on simulated ones.")
        {
            dataset, split, only, list, results, against, write, report, language, masks, simulated, trueBoxes, camera, json,
        };
        detector.AddTo(verb);
        verb.SetAction((call, stop) =>
        {
            if (call.GetValue(simulated))
            {
                foreach (var option in new[] { results, against, write, report }.Where(o => call.GetValue(o) is not null))
                    throw new UserInputException("option-conflict", $"{option.Name}: does not go with --simulated; leave one of them out.");
                var known = call.GetValue(camera) == "line" ? KnownCamera.Line : KnownCamera.Exact;
                using var engineOrNone = call.GetValue(trueBoxes) ? null : detector.LoadEngine(call);
                var options = new SimulatedOptions
                {
                    Camera = known,
                    Thresholds = engineOrNone is null ? null : detector.Thresholds(call, engineOrNone.Defaults),
                };
                return Task.FromResult(SimulatedRun.Execute(call.GetValue(dataset)!, engineOrNone, options, call.GetValue(json), stop));
            }

            var contents = DatasetReader.Read(new DatasetSelection(call.GetValue(dataset)!)
            {
                Splits = call.GetValue(split)?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [],
                Sources = SourceFilter.Parse(call.GetValue(only), null),
                ListFile = call.GetValue(list),
            });
            var request = new EvaluationRequest(
                call.GetValue(results),
                call.GetValue(against),
                call.GetValue(write),
                call.GetValue(report),
                call.ChartLanguage(language),
                call.GetValue(masks),
                call.GetValue(json));
            var chosen = new[] { call.GetValue(split), call.GetValue(only), call.GetValue(list) }.OfType<string>();
            var title = string.Join(" · ", [Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(call.GetValue(dataset)!))), .. chosen]);
            return Task.FromResult(EvaluationRun.Execute(contents, title, request, detector, call, stop));
        });
        return verb;
    }
}
