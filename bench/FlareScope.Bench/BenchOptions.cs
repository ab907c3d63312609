using System.Globalization;
using FlareScope.Core;

namespace FlareScope.Bench;

/// <summary>What a run measures.</summary>
internal sealed record BenchOptions
{
    /// <summary>How the program is called.</summary>
    internal const string Usage = "FlareScope.Bench [--model FILE] [--source FOLDER] [--repeat N] [--threads N] [--note TEXT] [--report FILE] [--only core|nightfire], or: measure [ROUNDS], tile [SIDE], injection [TRIALS], scene FOLDER";

    /// <summary>ONNX detector with model.json beside it.</summary>
    /// <value>The shipped one.</value>
    internal string? Model { get; private init; }

    /// <summary>A folder of pictures to time as well.</summary>
    /// <value>None: simulated pictures only, which anybody can render again.</value>
    internal string? Source { get; private init; }

    /// <summary>Timed rounds after the warm-up, 3 or more.</summary>
    /// <value>30.</value>
    internal int Repeat { get; private init; } = 30;

    /// <summary>Threads of the network.</summary>
    /// <value>1.</value>
    internal int Threads { get; private init; } = 1;

    /// <summary>A remark for the report, such as what else ran on the machine.</summary>
    /// <value>None.</value>
    internal string? Note { get; private init; }

    /// <summary>Where the report is written.</summary>
    /// <value>bench/REPORT.md of the checkout.</value>
    internal string? Report { get; private init; }

    /// <summary>The one table that is timed and written to the terminal alone: <c>core</c> or <c>nightfire</c>.</summary>
    /// <value>None: all of them, into the report.</value>
    internal string? Only { get; private init; }

    /// <summary>Reads the command line.</summary>
    /// <exception cref="UserInputException"><c>bench-usage</c>: an unknown option or value.</exception>
    internal static BenchOptions Parse(IReadOnlyList<string> words)
    {
        var options = new BenchOptions();
        for (var i = 0; i < words.Count; i += 2)
        {
            if (i + 1 == words.Count)
                throw new UserInputException("bench-usage", $"{words[i]} has no value; {Usage}");
            options = options.With(words[i], words[i + 1]);
        }

        return options;
    }

    private BenchOptions With(string option, string value) => option switch
    {
        "--model" => this with { Model = value },
        "--source" => this with { Source = value },
        "--repeat" => this with { Repeat = Number(option, value, 3) },
        "--threads" => this with { Threads = Number(option, value, 1) },
        "--note" => this with { Note = value },
        "--report" => this with { Report = value },
        "--only" when value is "core" or "nightfire" => this with { Only = value },
        _ => throw new UserInputException("bench-usage", $"{option} is no option; {Usage}"),
    };

    private static int Number(string option, string value, int least) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least
            ? number
            : throw new UserInputException("bench-usage", $"{option} {value}: give a whole number of {least} or more.");
}
