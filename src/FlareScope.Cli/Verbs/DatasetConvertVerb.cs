using System.CommandLine;
using FlareScope.Cli.Curating;
using FlareScope.Cli.Terminal;
using FlareScope.Datasets.Conversion;
using FlareScope.Datasets.Formats;

namespace FlareScope.Cli.Verbs;

/// <summary><c>dataset convert SRC</c>: YOLO, COCO, Label Studio and CVAT into each other.</summary>
public static class DatasetConvertVerb
{
    private static readonly Dictionary<string, DatasetForm> Forms = new(StringComparer.Ordinal)
    {
        ["yolo"] = DatasetForm.Yolo,
        ["coco"] = DatasetForm.Coco,
        ["label-studio"] = DatasetForm.LabelStudio,
        ["cvat"] = DatasetForm.Cvat,
    };

    /// <summary>Builds the subcommand.</summary>
    public static Command Create()
    {
        var dataset = new Argument<string>("dataset") { Description = DatasetVerb.DatasetHelp };
        var to = new Option<string>("--to") { Description = $"New form: {string.Join(", ", Forms.Keys)}.", Required = true };
        var output = new Option<string>("--out") { Description = "Folder to write; new or empty.", Required = true };
        var labelsOnly = new Option<bool>("--no-pictures") { Description = "Write labels only." };
        var json = new Option<bool>("--json") { Description = "Write what was done to standard output as JSON." };
        to.AcceptOnlyFromAmong([.. Forms.Keys]);
        var verb = new Command("convert", "Writes a data set in another form; negatives, splits, scores and outlines stay.") { dataset, to, output, labelsOnly, json };
        verb.SetAction((call, stop) =>
        {
            var set = LabelledDatasetReader.Read(call.GetValue(dataset)!);
            var options = new ConversionOptions(Forms[call.GetValue(to)!], call.GetValue(output)!) { CopyPictures = !call.GetValue(labelsOnly) };
            ConversionResult? result = null;
            WorkProgress.Run(set.Pictures.Count, "converting", advance => result = DatasetConverter.Convert(set, options, advance, stop));
            return Task.FromResult(ConversionReport.Show(result!, call.GetValue(json)));
        });
        return verb;
    }
}
