using FlareScope.Core.Tests.Chapters;
using FlareScope.Core.Gas;
using FlareScope.Core.Units;

namespace FlareScope.Core.Tests.Gas;

/// <summary>The example of docs/method/gas, in both languages, redone and compared digit by digit.</summary>
public class GasChapterTests
{
    private static readonly Func<GasMixture, double>[] Properties =
    [
        gas => gas.MolarMass,
        gas => gas.LowerHeatingValueMass,
        gas => gas.LowerHeatingValue(ReferenceState.Celsius20),
        gas => gas.LowerHeatingValue(ReferenceState.Celsius0),
        gas => gas.HigherHeatingValue(ReferenceState.Celsius15),
        gas => gas.Density(ReferenceState.Celsius20),
        gas => gas.HydrocarbonCarbon,
        gas => gas.StoichiometricAir,
        gas => gas.StoichiometricMassFraction,
        gas => gas.WobbeIndex(ReferenceState.Celsius15),
        gas => gas.NetHeatingValueBtuPerScf,
        gas => gas.HeatCapacityRatio(293.15),
        gas => gas.SpeedOfSound(293.15),
        gas => gas.RegulatorySpeedOfSound(293.15),
    ];

    [Theory]
    [InlineData("method/gas.md")]
    [InlineData("method/gas.ru.md")]
    public void Example_OfTheChapter_PrintsWhatTheCodeSays(string page)
    {
        var (document, text) = Assert.Single(Chapter.Examples(page, "json"));
        var gas = GasDocument.Parse(document);
        var figures = Chapter.Figures(text).ToArray();

        Assert.Equal(Properties.Length, figures.Length);
        Assert.All(figures.Zip(Properties), pair => Assert.True(
            Math.Abs(pair.Second(gas.Mixture) - pair.First.Value) <= pair.First.Half,
            $"{page}: {pair.First.Name} is {pair.Second(gas.Mixture)}, printed {pair.First.Value}"));
        Assert.InRange(gas.SigmaLnHeatingValue, 0.005, 0.03);
    }
}
