using System.CommandLine;
using FlareScope.Cli.Curating;
using FlareScope.Cli.Terminal;
using FlareScope.Datasets.Formats;
using FlareScope.Datasets.Splits;

namespace FlareScope.Cli.Verbs;

/// <summary><c>dataset split FOLDER</c>: lists of train, val and test in which nothing that looks alike is separated.</summary>
public static class DatasetSplitVerb
{
    /// <summary>Builds the subcommand.</summary>
    public static Command Create()
    {
        var dataset = new Argument<string>("dataset") { Description = DatasetVerb.DatasetHelp };
        var ratios = new Option<string>("--ratios") { Description = "Shares of train, val and, with three, test, in per cent.", DefaultValueFactory = _ => "70,20,10" };
        var groups = new Option<string>("--by-group")
        {
            Description = "CSV with columns file,group of pictures to keep together; auto takes manifest.csv of the data set. Near-duplicates always stay together.",
            DefaultValueFactory = _ => GroupFile.Auto,
        };
        var seed = new Option<ulong>("--seed") { Description = "Fixes the draw.", DefaultValueFactory = _ => 1 };
        var output = new Option<string>("--out") { Description = "Folder for train.txt, val.txt and test.txt; pictures stay where they are.", Required = true };
        var overwrite = new Option<bool>("--overwrite") { Description = "Replace lists that are there." };
        var json = new Option<bool>("--json") { Description = "Write what was reached to standard output as JSON." };
        var verb = new Command("split", "Draws splits by group, balanced by source and by what pictures show.") { dataset, ratios, groups, seed, output, overwrite, json };
        verb.SetAction((call, stop) =>
        {
            var request = SplitRequest.Parse(call.GetValue(ratios)!, call.GetValue(seed));
            SplitLists.EnsureFree(request.Names, call.GetValue(output)!, call.GetValue(overwrite));
            var set = LabelledDatasetReader.Read(call.GetValue(dataset)!);
            var groupOf = GroupFile.For(set.Root, call.GetValue(groups)!, set.Pictures.Select(set.PathOf));
            SplitPlan? plan = null;
            WorkProgress.Run(set.Pictures.Count, "looking", advance => plan = SplitPlanner.Plan(set, groupOf, request, advance, stop));
            SplitLists.Write(plan!, call.GetValue(output)!);
            return Task.FromResult(SplitReport.Show(plan!, call.GetValue(json)));
        });
        return verb;
    }
}
