using System.CommandLine;
using FlareScope.Cli.Evaluating;
using FlareScope.Cli.Terminal;
using FlareScope.Datasets.Evaluation;
using FlareScope.Datasets.Formats;
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
        var detector = new DetectorOptions();
        var verb = new Command("evaluate", "Scores the detector on labelled pictures.") { dataset, split, only, list, masks, json };
        detector.AddTo(verb);
        verb.SetAction((call, stop) =>
        {
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
