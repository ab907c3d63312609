using System.Text.RegularExpressions;

namespace FlareScope.Core.Tests.Chapters;

/// <summary>Pages under <c>docs</c>, so that every figure they print can be compared with what the code says.</summary>
internal static partial class Chapter
{
    /// <summary>Fenced blocks of a page in order: their language and text.</summary>
    internal static IReadOnlyList<(string Language, string Text)> Blocks(string page)
    {
        var text = File.ReadAllText(Path.Combine(Checkout.Root, "docs", page));
        return [.. Fence().Matches(text).Select(m => (m.Groups["language"].Value, m.Groups["text"].Value))];
    }

    /// <summary>Pairs of neighbouring blocks: what is asked, in <paramref name="language"/>, and the figures printed under it.</summary>
    internal static IReadOnlyList<(string Question, string Figures)> Examples(string page, string language)
    {
        var blocks = Blocks(page);
        return [.. blocks.Zip(blocks.Skip(1)).Where(p => p.First.Language == language && p.Second.Language == "text").Select(p => (p.First.Text, p.Second.Text))];
    }

    /// <summary>Figures of a block, one a line: a name, the number as it is printed, and half of its last digit.</summary>
    internal static IEnumerable<(string Name, double Value, double Half)> Figures(string block) =>
        from line in block.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        let cut = line.LastIndexOf(' ')
        let number = line[(cut + 1)..]
        let point = number.IndexOf('.', StringComparison.Ordinal)
        let half = 0.5 * Math.Pow(10, point < 0 ? 0 : point + 1 - number.Length)
        select (line[..cut].Trim(), double.Parse(number, System.Globalization.CultureInfo.InvariantCulture), half * 1.02);

    [GeneratedRegex(@"^```(?<language>\w*)\n(?<text>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
