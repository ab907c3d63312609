using System.CommandLine;

namespace FlareScope.Cli.Verbs;

/// <summary><c>dataset</c>: work on labelled pictures. Each subcommand is a file of its own.</summary>
public static class DatasetVerb
{
    /// <summary>Builds the verb.</summary>
    public static Command Create() => new("dataset", "Works on labelled pictures.") { DatasetAugmentVerb.Create() };
}
