using System.Text.RegularExpressions;

namespace FlareScope.Architecture.Tests;

/// <summary>What must stand in no file of the repository. The patterns are written so that they do not match themselves.</summary>
public sealed class BannedTextTests
{
    [Theory]
    [InlineData(@"\bTO(?:)DO\b", "Unfinished work belongs in an issue")]
    [InlineData(@"\bFIX(?:)ME\b", "Unfinished work belongs in an issue")]
    [InlineData(@"\bNotImplemented(?:)Exception\b", "Nothing is shipped as a stub")]
    [InlineData(@"(?<![\w.~-])/(?:work|root|home|tmp)/\w", "Paths of one machine")]
    [InlineData(@"\b[A-Za-z]:\\(?:Users|Windows)\\", "Paths of one machine")]
    [InlineData(@"\b(?:npmjs|yarnpkg|nuget)\.(?:org|com)\b", "Hosts of package registries")]
    [InlineData(@"""resolved"": ""https?:", "Hosts of package registries")]
    public void Repository_Text_HoldsNone(string pattern, string rule)
    {
        var banned = new Regex(pattern);
        Repository.AssertNone(
            from file in Repository.TextFiles
            from line in Repository.Lines(file).Select((text, i) => (text, number: i + 1))
            where banned.IsMatch(line.text)
            select $"{file}, line {line.number}: {line.text.Trim()}",
            rule + ":");
    }

    [Theory]
    [InlineData("../FlareScope.Core/Units.cs")]
    [InlineData("flarescope.net/root/x")]
    [InlineData("src/work/x")]
    public void MachinePathPattern_OrdinaryPath_IsLeftAlone(string text) =>
        Assert.DoesNotMatch(@"(?<![\w.~-])/(?:work|root|home|tmp)/\w", text);
}
