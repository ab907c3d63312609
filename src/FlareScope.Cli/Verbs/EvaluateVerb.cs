using System.CommandLine;
using FlareScope.Cli.Evaluating;
using FlareScope.Cli.Terminal;
using FlareScope.Datasets.Evaluation;
using FlareScope.Datasets.Formats;
using FlareScope.Datasets.Simulated;
using FlareScope.Vision.Flames;

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
        var detector = new DetectorOptions();
        var verb = new Command("evaluate", "Scores the detector on labelled pictures, or the whole measurement on simulated ones.")
        {
            dataset, split, only, list, masks, simulated, trueBoxes, camera, json,
        };
        detector.AddTo(verb);
        verb.SetAction((call, stop) =>
        {
            if (call.GetValue(simulated))
            {
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
            using var engine = detector.LoadEngine(call);
            var evaluator = new DatasetEvaluator(engine, call.GetValue(masks) ? new FlameSegmenter() : null);
            DatasetEvaluation? evaluation = null;
            WorkProgress.Run(contents.Images.Count, "detecting", advance =>
                evaluation = evaluator.Run(contents, detector.Thresholds(call, engine.Defaults), pictureDone: advance, cancel: stop));
            return Task.FromResult(EvaluationReport.Show(evaluation!, call.GetValue(json)));
        });
        return verb;
    }
}
