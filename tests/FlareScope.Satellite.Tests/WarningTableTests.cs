using System.Reflection;
using System.Text.RegularExpressions;
using FlareScope.Core.Analysis;
using FlareScope.Satellite.Radiometry;
using FlareScope.Satellite.Watch;

namespace FlareScope.Satellite.Tests;

/// <summary>Every warning that the satellite side can give has its line in both languages, and no line speaks of another one.</summary>
public sealed partial class WarningTableTests
{
    [Theory]
    [InlineData("satellite-warnings.md")]
    [InlineData("satellite-warnings.ru.md")]
    public void Table_Codes_AreThoseOfTheProgram(string page)
    {
        var rows = File.ReadAllLines(Path.Combine(Root(), "docs", "method", page)).Select(l => Row().Match(l)).Where(m => m.Success).ToList();

        Assert.Equal(Codes().Order(StringComparer.Ordinal), rows.Select(m => m.Groups["code"].Value).Order(StringComparer.Ordinal));
        Assert.All(rows, row => Assert.True(row.Groups["meaning"].Length > 15 && row.Groups["action"].Length > 5, row.Value));
    }

    private static HashSet<string> Codes()
    {
        var used = Directory.EnumerateFiles(Path.Combine(Root(), "src", "FlareScope.Satellite"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Use().Matches(File.ReadAllText(file)).Select(m => m.Groups[1].Value)).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. Constants(typeof(WarningCodes)).Where(c => used.Contains(c.Name)).Select(c => c.Code),
            .. Constants(typeof(SceneWarnings)).Select(c => c.Code),
            .. Constants(typeof(LookWarnings)).Select(c => c.Code),
        ];
    }

    private static IEnumerable<(string Name, string Code)> Constants(Type type) =>
        type.GetFields(BindingFlags.Public | BindingFlags.Static).Where(f => f.IsLiteral).Select(f => (f.Name, (string)f.GetRawConstantValue()!));

    private static string Root()
    {
        var root = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(root, "FlareScope.slnx")))
            root = Path.GetDirectoryName(root)!;
        return root;
    }

    [GeneratedRegex(@"^\| `(?<code>[a-z0-9-]+)` \| (?<meaning>[^|]+) \| (?<action>[^|]+) \|$")]
    private static partial Regex Row();

    [GeneratedRegex(@"(?<![A-Za-z])WarningCodes\.(\w+)")]
    private static partial Regex Use();
}
