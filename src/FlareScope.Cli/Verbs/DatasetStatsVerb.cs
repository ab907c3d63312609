using System.CommandLine;
using FlareScope.Charts.Datasets;
using FlareScope.Cli.Curating;
using FlareScope.Cli.Terminal;
using FlareScope.Datasets.Formats;
using FlareScope.Datasets.Statistics;

namespace FlareScope.Cli.Verbs;

/// <summary><c>dataset stats FOLDER</c>: what a data set holds, as tables, JSON and a page.</summary>
public static class DatasetStatsVerb
{
    /// <summary>Builds the subcommand.</summary>
    public static Command Create()
    {
        var dataset = new Argument<string>("dataset") { Description = DatasetVerb.DatasetHelp };
        var output = new Option<string?>("--out") { Description = "Folder for stats.png (a page to look at) and stats.json." };
        var language = LanguageOption.Create("Language of the page.");
        var json = new Option<bool>("--json") { Description = "Write the result to standard output as JSON." };
        var verb = new Command("stats", "Counts pictures, boxes, sizes, places and light, by source and split.") { dataset, output, language, json };
        verb.SetAction((call, stop) =>
        {
            var path = call.GetValue(dataset)!;
            var set = LabelledDatasetReader.Read(path);
            DatasetStatistics? statistics = null;
            WorkProgress.Run(set.Pictures.Count, "looking", advance => statistics = StatisticsMaker.Make(path, set, advance, stop));
            if (call.GetValue(output) is { } folder)
            {
                var chosen = call.ChartLanguage(language);
                Directory.CreateDirectory(folder);
                File.WriteAllBytes(Path.Combine(folder, "stats.png"), DatasetChart.Png(StatisticsView.Figures(statistics!), chosen));
                File.WriteAllText(Path.Combine(folder, "stats.json"), Json.Text(statistics!));
            }

            if (call.GetValue(json))
                Json.Write(statistics!);
            else
                StatisticsView.Show(statistics!);
            return Task.FromResult(ExitCode.Done);
        });
        return verb;
    }
}
