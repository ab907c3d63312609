using System.CommandLine;
using FlareScope.Cli.Curating;
using FlareScope.Cli.Terminal;
using FlareScope.Datasets.Checks;

namespace FlareScope.Cli.Verbs;

/// <summary><c>dataset check FOLDER</c>: everything that spoils a data set, one line for each finding.</summary>
public static class DatasetCheckVerb
{
    /// <summary>Builds the subcommand.</summary>
    public static Command Create()
    {
        var dataset = new Argument<string>("dataset") { Description = DatasetVerb.DatasetHelp };
        var ignore = new Option<string?>("--ignore") { Description = "Codes not to report, separated by commas." };
        var all = new Option<bool>("--all") { Description = $"Print every finding; without it at most {CheckReport.MostLines} of each code." };
        var json = new Option<bool>("--json") { Description = "Write the result to standard output as JSON." };
        var verb = new Command("check", "Finds broken pictures and labels, duplicates and leaks between splits; exit code 1 when a finding matters.") { dataset, ignore, all, json };
        verb.SetAction((call, stop) =>
        {
            var path = call.GetValue(dataset)!;
            var set = DatasetChecker.Read(path, out var result);
            if (set is not null)
                WorkProgress.Run(set.Pictures.Count, "looking", advance => result = DatasetChecker.Check(path, set, advance, stop));
            return Task.FromResult(CheckReport.Show(CheckReport.Without(result!, call.GetValue(ignore)), call.GetValue(all), call.GetValue(json)));
        });
        return verb;
    }
}
