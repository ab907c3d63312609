using System.Text.RegularExpressions;

namespace FlareScope.Architecture.Tests;

/// <summary>Habits of the source files under <c>src</c>.</summary>
public sealed partial class SourceFileTests
{
    private const int LongestFile = 500;

    [Fact]
    public void Sources_PublicTypes_AreOneAFileAndNamedLikeIt() =>
        Repository.AssertNone(
            from file in Repository.Sources
            let types = PublicType().Matches(Repository.Read(file)).Select(m => m.Groups["name"].Value).Distinct().ToArray()
            where types.Length > 1 || (types.Length == 1 && types[0] != Path.GetFileName(file).Split('.', '{')[0])
            select $"{file}: {string.Join(", ", types)}",
            "One public top-level type a file, the file named after it:");

    [Fact]
    public void Sources_Length_StaysUnderTheLimit() =>
        Repository.AssertNone(
            from file in Repository.Sources
            let lines = Repository.Lines(file).Length
            where lines > LongestFile
            select $"{file}: {lines} lines",
            $"No source file over {LongestFile} lines:");

    [Fact]
    public void Sources_PublicTypesAndTheirMembers_AreDocumented() =>
        Repository.AssertNone(
            from file in Repository.Sources
            let lines = Repository.Lines(file)
            where lines.Any(l => PublicType().IsMatch(l))
            from i in Enumerable.Range(0, lines.Length)
            where PublicDeclaration().IsMatch(lines[i]) && !IsDocumented(lines, i)
            select $"{file}, line {i + 1}: {lines[i].Trim()}",
            "Every public type and member says what it is:");

    [Theory]
    [InlineData("public sealed record A(int B);", true)]
    [InlineData("public static partial class A", true)]
    [InlineData("public readonly record struct A(int B)", true)]
    [InlineData("internal sealed class A", false)]
    [InlineData("    public sealed class Nested", false)]
    public void PublicTypePattern_Line_SeesTopLevelPublicTypesOnly(string line, bool expected) =>
        Assert.Equal(expected, PublicType().IsMatch(line));

    private static bool IsDocumented(string[] lines, int declaration)
    {
        var i = declaration - 1;
        while (i >= 0 && lines[i].TrimStart().StartsWith('['))
            i--;
        return i >= 0 && lines[i].TrimStart().StartsWith("///", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^public (?:(?:static|sealed|abstract|readonly|partial|unsafe|ref) )*(?:class|record(?: struct| class)?|struct|interface|enum|delegate \S+) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex PublicType();

    /// <summary>Types and members of top-level types; an override says what its base says.</summary>
    [GeneratedRegex(@"^(?:    )?public (?!override |static override )")]
    private static partial Regex PublicDeclaration();
}
