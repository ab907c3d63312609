using System.CommandLine;

namespace FlareScope.Cli.Verbs;

/// <summary><c>dataset</c>: checks, counts, splits, converts and augments labelled pictures. Each subcommand is a file of its own.</summary>
public static class DatasetVerb
{
    /// <summary>Help of the argument that names a data set.</summary>
    internal const string DatasetHelp =
        "A YOLO folder, a root with splits/NAME.txt, or annotations: COCO .json, Label Studio .json, CVAT .xml, or a folder of one kind of them.";

    /// <summary>Builds the verb.</summary>
    public static Command Create() => new("dataset", "Checks, counts, splits, converts and augments labelled pictures.")
    {
        DatasetCheckVerb.Create(),
        DatasetStatsVerb.Create(),
        DatasetSplitVerb.Create(),
        DatasetConvertVerb.Create(),
        DatasetAugmentVerb.Create(),
    };
}
