using FlareScope.Core.Flames;
using FlareScope.Core.Flames.Regimes;
using FlareScope.Core.Gas;

namespace FlareScope.Core.Tests.Flames.Regimes;

public class RegimePolicyTests
{
    private static readonly FlameConditions Tip = new(GasPresets.ApgMid, 0.30, null);

    [Theory]
    [InlineData(12.0, 0.30, BurnerKind.Pipe)] // the worked example
    [InlineData(12.0, null, BurnerKind.Pipe)]
    [InlineData(20.0, 0.05, BurnerKind.Jet)] // a buoyant flame this long would be sonic
    [InlineData(4.0, 3.0, BurnerKind.Ground)] // the Sandia burner
    [InlineData(30.0, 1.2, BurnerKind.Pipe)] // a wide but elevated flare
    [InlineData(0.6, 0.30, BurnerKind.Pipe)] // a pilot, correction 1
    [InlineData(null, 3.0, BurnerKind.Pipe)]
    public void Choose_NothingStated_FollowsTipAndFlame(double? length, double? diameter, BurnerKind expected) =>
        Assert.Equal(expected, RegimePolicy.Default.Choose(Tip with { TipDiameterM = diameter }, length).Burner);

    // 12 m on 0.08 m: Mach 0.19 were it buoyant, above 0.3 were it a jet.
    [Fact]
    public void Choose_FlameThatMayBeEither_AsksTheLawsOfBoth()
    {
        var either = RegimePolicy.Default.Choose(Tip with { TipDiameterM = 0.08 }, 12);

        Assert.Equal(BurnerKind.Pipe, either.Burner);
        Assert.Equal(["api521", "heskestad", "delichatsios", "api521-sonic", "sandia", "chamberlain"], either.Laws.Select(w => w.Law.Name));
        Assert.Equal([0.2, 0.15, 0.15, 0.2, 0.15, 0.15], either.Laws.Select(w => Math.Round(w.Weight, 12)));
        Assert.Contains("laws of both", either.Reason, StringComparison.Ordinal);
        Assert.Equal(0.08, (RegimePolicy.Default with { DoubtfulJetWeight = 0.2 }).Choose(Tip with { TipDiameterM = 0.08 }, 12).Laws[3].Weight, 1e-12);
        Assert.Equal(3, RegimePolicy.Default.Choose(Tip with { TipDiameterM = 0.08, Burner = BurnerKind.Pipe }, 12).Laws.Count);
    }

    [Theory]
    [InlineData(BurnerKind.Pipe)]
    [InlineData(BurnerKind.Jet)]
    [InlineData(BurnerKind.Ground)]
    public void Choose_StatedBurner_IsTaken(BurnerKind burner) =>
        Assert.Equal(burner, RegimePolicy.Default.Choose(Tip with { Burner = burner }, 12).Burner);

    [Theory]
    [InlineData(102, BurnerKind.Pipe)]
    [InlineData(120, BurnerKind.Jet)]
    [InlineData(600, BurnerKind.Jet)]
    public void Choose_StatedPressure_MakesAJetAboveMach03(double pressure, BurnerKind expected) =>
        Assert.Equal(expected, RegimePolicy.Default.Choose(Tip with { StagnationPressureKPa = pressure }, 12).Burner);

    [Theory]
    [InlineData(20, BurnerKind.Pipe)]
    [InlineData(150, BurnerKind.Jet)]
    public void Choose_StatedVelocity_MakesAJetAboveMach03(double velocity, BurnerKind expected) =>
        Assert.Equal(expected, RegimePolicy.Default.Choose(Tip with { ExitVelocityMS = velocity }, 12).Burner);

    [Fact]
    public void Laws_EveryRegime_WeighOneInAll()
    {
        FlameConditions[] all = [Tip, Tip with { Burner = BurnerKind.Jet }, Tip with { Burner = BurnerKind.Jet, TipDiameterM = null }, Tip with { Burner = BurnerKind.Ground }];
        Assert.All(all, conditions => Assert.Equal(1, RegimePolicy.Default.Choose(conditions, 12).Laws.Sum(w => w.Weight), 1e-12));
    }

    [Fact]
    public void Answering_LawThatRefuses_LeavesItsWeightToTheOthers()
    {
        var jet = RegimePolicy.Default.Choose(Tip with { Burner = BurnerKind.Jet }, 12);
        var windy = jet.Answering(12, Tip with { WindSpeedMS = 10 });

        Assert.DoesNotContain(windy.Laws, w => w.Law.Name == "chamberlain");
        Assert.Equal(1, windy.Laws.Sum(w => w.Weight), 1e-12);
        Assert.Equal(4.0 / 3, windy.Laws[0].Weight / windy.Laws[1].Weight, 1e-12);
    }

    [Fact]
    public void Parse_UnknownBurner_IsRefused() =>
        Assert.Equal("flame-unknown-burner", Assert.Throws<UserInputException>(() => BurnerKinds.Parse("candle")).Code);
}
