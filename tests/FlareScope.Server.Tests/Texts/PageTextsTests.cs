using System.Text.RegularExpressions;
using FlareScope.Core.Analysis;
using FlareScope.Core.Flames;
using FlareScope.Core.Gas;
using FlareScope.Server.Texts;

namespace FlareScope.Server.Tests.Texts;

public sealed partial class PageTextsTests
{
    public static TheoryData<string> Languages => ["ru", "en"];

    [Fact]
    public void Keys_BothLanguages_AreTheSame() =>
        Assert.Equal(PageTexts.English.Keys.Order(), PageTexts.Russian.Keys.Order());

    [Theory]
    [MemberData(nameof(Languages))]
    public void Gases_EveryPreset_HasAName(string language) =>
        Assert.Empty(GasPresets.Names.Select(name => $"gas.{name}").Except(PageTexts.Of(language).Keys));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Estimate_EverySourceMethodAndUnit_HasAName(string language)
    {
        var flame = new FlameObservation(2000, 90, 0.5, false, 320, 240);
        var scale = new Core.Cameras.ImageScale(0.13, 0.05, "scale line") { LeanSigmaLn = 0.1 };
        var estimate = new FlowEstimator(FlameModelUncertainty.Default)
            .Estimate(new FlowInputs(flame, scale, GasPresets.Unknown, 0.3, null, SmokeSeen: true, Seed: 1));

        var needed = estimate.DominantUncertainty.Select(share => $"source.{share.Source}")
            .Concat(estimate.Accounting.SelectMany(line => new[] { $"method.{line.Method}", $"variant.{line.Variant}" }))
            .Append($"tier.{estimate.Tier}.name")
            .Append($"unit.{estimate.GasFlow!.Unit}").Append($"unit.{estimate.HeatReleaseMW!.Unit}").Append($"unit.{estimate.Co2!.Unit}")
            .Append($"reference.{estimate.GasFlow.Reference}");

        Assert.Empty(needed.Except(PageTexts.Of(language).Keys));
    }

    [Fact]
    public void Texts_Russian_AreWrittenInRussian() => Assert.DoesNotContain(
        PageTexts.Russian.Keys,
        key => PageTexts.Russian[key].Length > 8 && !Cyrillic().IsMatch(PageTexts.Russian[key]));

    [Fact]
    public void Texts_Placeholders_AreTheSameInBothLanguages() => Assert.DoesNotContain(
        PageTexts.English.Keys,
        key => !Holes(PageTexts.English[key]).SequenceEqual(Holes(PageTexts.Russian[key])));

    private static IEnumerable<string> Holes(string text) => Placeholder().Matches(text).Select(match => match.Value).Order();

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex("[а-яё]", RegexOptions.IgnoreCase)]
    private static partial Regex Cyrillic();
}
