using System.CommandLine;
using FlareScope.Cli.Benchmarking;
using FlareScope.Cli.Terminal;
using FlareScope.Core;

namespace FlareScope.Cli.Verbs;

/// <summary><c>benchmark</c>: how long each stage of detection takes on this machine.</summary>
public static class BenchmarkVerb
{
    /// <summary>Builds the verb.</summary>
    public static Command Create()
    {
        var source = new Option<string[]>("--source") { Description = "Pictures, folders or globs; a rendered picture of 1920 x 1080 px when not given." };
        var repeat = new Option<int>("--repeat") { Description = "Timed rounds over the pictures.", DefaultValueFactory = _ => 30 };
        var streams = new Option<int>("--streams") { Description = "Also time this many streams of pictures side by side.", DefaultValueFactory = _ => 1 };
        var json = new Option<bool>("--json") { Description = "Write the result to standard output as JSON." };
        var detector = new DetectorOptions();
        var verb = new Command("benchmark", "Times decoding, letterbox, inference, suppression and the whole path from bytes to boxes.") { source, repeat, streams, json };
        detector.AddTo(verb);
        verb.SetAction((call, stop) =>
        {
            var package = detector.LoadPackage(call);
            var result = BenchmarkRun.Execute(
                new BenchmarkRequest(
                    package,
                    detector.Thresholds(call, package.Manifest.Defaults),
                    AtLeast("--threads", detector.Threads(call), 1),
                    AtLeast("--repeat", call.GetValue(repeat), 3),
                    AtLeast("--streams", call.GetValue(streams), 1),
                    detector.Tiles(call),
                    BenchmarkPictures.Read(call.GetValue(source) ?? [])),
                stop);
            if (call.GetValue(json))
                Json.Write(result);
            else
                BenchmarkTable.Show(result);
            return Task.FromResult(ExitCode.Done);
        });
        return verb;
    }

    private static int AtLeast(string option, int value, int least) => value >= least
        ? value
        : throw new UserInputException("option-out-of-range", $"{option} {value}: give {least} or more.");
}
