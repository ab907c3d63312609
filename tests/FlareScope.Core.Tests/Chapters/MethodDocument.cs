using System.Text.RegularExpressions;

namespace FlareScope.Core.Tests.Chapters;

/// <summary>A page of docs/method: its commands (blocks marked <c>console</c>) with their figures, and the rows of its tables.</summary>
/// <param name="name">File name.</param>
internal sealed partial class MethodDocument(string name)
{
    /// <summary>Every command of the page with the figures printed under it.</summary>
    public IReadOnlyList<WorkedExample> Examples
    {
        get
        {
            var examples = new List<WorkedExample>();
            foreach (var line in Chapter.Blocks($"method/{name}").Where(b => b.Language == "console").SelectMany(b => b.Text.Split('\n')))
            {
                if (line.StartsWith("$ ./flarescope ", StringComparison.Ordinal))
                    examples.Add(WorkedExample.Parse(line["$ ./flarescope ".Length..]));
                else if (Figure().Match(line) is { Success: true } figure)
                    examples[^1].Figures.Add((figure.Groups[1].Value, figure.Groups[2].Value));
            }

            return examples;
        }
    }

    /// <summary>Cells of the six-column table rows that begin with one of the words in code marks; decimal commas become points.</summary>
    public IReadOnlyList<string[]> Rows(IEnumerable<string> firstWords) =>
    [
        .. from line in File.ReadLines(Path.Combine(Checkout.Root, "docs", "method", name))
           where line.StartsWith("| `", StringComparison.Ordinal)
           let cells = line.Trim('|', ' ').Split(" | ").Select(c => c.Trim('`', ' ')).ToArray()
           where firstWords.Contains(cells[0]) && cells.Length == 6
           select cells.Select((c, i) => i is 2 or 3 or 4 ? c.Replace(',', '.') : c).ToArray(),
    ];

    [GeneratedRegex(@"^(\S+) = (\S+)$")]
    private static partial Regex Figure();
}
