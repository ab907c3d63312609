namespace FlareScope.Core.Tests.Chapters;

/// <summary>One command of a page and the figures it must print.</summary>
/// <param name="Verb">The verb.</param>
/// <param name="Options">Its options without the dashes.</param>
internal sealed record WorkedExample(string Verb, IReadOnlyDictionary<string, string> Options)
{
    /// <summary>Path in the JSON and the printed figure.</summary>
    public List<(string Path, string Printed)> Figures { get; } = [];

    /// <summary>Reads a command line.</summary>
    public static WorkedExample Parse(string command)
    {
        var words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var options = new Dictionary<string, string>();
        for (var i = 1; i < words.Length; i++)
        {
            var value = i + 1 < words.Length && !words[i + 1].StartsWith("--", StringComparison.Ordinal);
            options.Add(words[i][2..], value ? words[i + 1] : "true");
            i += value ? 1 : 0;
        }

        return new(words[0], options);
    }
}
