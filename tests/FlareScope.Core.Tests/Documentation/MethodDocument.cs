using System.Text.RegularExpressions;

namespace FlareScope.Core.Tests.Documentation;

/// <summary>A page of docs/method: its worked examples (blocks marked <c>console</c>) and the rows of its tables.</summary>
/// <param name="name">File name.</param>
internal sealed partial class MethodDocument(string name)
{
    private readonly string[] _lines = File.ReadAllLines(Path.Combine(Checkout.Root, "docs", "method", name));

    /// <summary>Every command of the page with the figures printed under it.</summary>
    public IReadOnlyList<WorkedExample> Examples
    {
        get
        {
            var examples = new List<WorkedExample>();
            var inside = false;
            foreach (var line in _lines)
            {
                if (line.StartsWith("```", StringComparison.Ordinal))
                    inside = line == "```console";
                else if (inside && line.StartsWith("$ ./flarescope ", StringComparison.Ordinal))
                    examples.Add(WorkedExample.Parse(line["$ ./flarescope ".Length..]));
                else if (inside && Figure().Match(line) is { Success: true } figure)
                    examples[^1].Figures.Add((figure.Groups[1].Value, figure.Groups[2].Value));
            }

            return examples;
        }
    }

    /// <summary>Cells of the table rows that begin with the given word in code marks; decimal commas become points.</summary>
    public IReadOnlyList<string[]> Rows(IEnumerable<string> firstWords) =>
    [
        .. from line in _lines
           where line.StartsWith("| `", StringComparison.Ordinal)
           let cells = line.Trim('|', ' ').Split(" | ").Select(c => c.Trim('`', ' ')).ToArray()
           where firstWords.Contains(cells[0]) && cells.Length == 6
           select cells.Select((c, i) => i is 2 or 3 or 4 ? c.Replace(',', '.') : c).ToArray(),
    ];

    [GeneratedRegex(@"^(\S+) = (\S+)$")]
    private static partial Regex Figure();
}
