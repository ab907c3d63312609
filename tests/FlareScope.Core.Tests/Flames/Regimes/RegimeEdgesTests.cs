using FlareScope.Core.Flames;
using FlareScope.Core.Flames.Regimes;
using FlareScope.Core.Gas;

namespace FlareScope.Core.Tests.Flames.Regimes;

/// <summary>Where one regime ends and the next begins, and what each asks of its laws.</summary>
public class RegimeEdgesTests
{
    private static readonly FlameConditions Tip = new(GasPresets.ApgMid, 0.30, null);

    [Theory]
    [InlineData(0.299, BurnerKind.Pipe)]
    [InlineData(0.301, BurnerKind.Jet)]
    public void Choose_StatedVelocity_TurnsAtMachThreeTenths(double mach, BurnerKind expected) =>
        Assert.Equal(expected, Choose(Tip with { ExitVelocityMS = mach * Tip.Gas.SpeedOfSound(Tip.GasTemperatureK) }, 12).Burner);

    // p/p∞ = (1 + (k - 1)/2 Ma²)^(k/(k - 1)).
    [Theory]
    [InlineData(0.299, BurnerKind.Pipe)]
    [InlineData(0.301, BurnerKind.Jet)]
    public void Choose_StatedPressure_TurnsAtMachThreeTenths(double mach, BurnerKind expected)
    {
        var k = Tip.Gas.HeatCapacityRatio(Tip.GasTemperatureK);
        var pressure = 101.325 * Math.Pow(1 + (k - 1) / 2 * mach * mach, k / (k - 1));

        Assert.Equal(expected, Choose(Tip with { StagnationPressureKPa = pressure }, 12).Burner);
        Assert.Equal(BurnerKind.Pipe, Choose(Tip with { StagnationPressureKPa = 90 }, 12).Burner); // below the air's: no flow
    }

    // A pool's Q* of 1 on 3 m are 17.25 MW, by Heskestad 8.57 m; on 1 m 1.11 MW and 2.86 m.
    [Theory]
    [InlineData(3, 8.5, BurnerKind.Ground)]
    [InlineData(3, 8.65, BurnerKind.Pipe)]
    [InlineData(1, 2.8, BurnerKind.Ground)]
    [InlineData(1, 2.9, BurnerKind.Pipe)]
    [InlineData(0.99, 2.5, BurnerKind.Pipe)] // narrower, a short flame is a pilot
    public void Choose_WideBurner_IsGroundWhileItsFlameIsAPool(double diameter, double length, BurnerKind expected) =>
        Assert.Equal(expected, Choose(Tip with { TipDiameterM = diameter }, length).Burner);

    [Fact]
    public void Choose_EveryRegime_HasItsLawsWeightsAndOrigin()
    {
        var pipe = Choose(Tip, 12);
        var jet = Choose(Tip with { Burner = BurnerKind.Jet }, 12);
        var free = Choose(Tip with { Burner = BurnerKind.Jet, TipDiameterM = null }, 12);
        var ground = Choose(Tip with { Burner = BurnerKind.Ground, TipDiameterM = 3 }, 12);

        Assert.Equal([("api521", 0.4), ("heskestad", 0.3), ("delichatsios", 0.3)], Weights(pipe));
        Assert.Equal([("api521-sonic", 0.4), ("sandia", 0.3), ("chamberlain", 0.3)], Weights(jet));
        Assert.Equal([("api521-sonic", 0.5), ("lowesmith", 0.5)], Weights(free));
        Assert.Equal([("heskestad", 1.0)], Weights(ground));
        Assert.Equal((0.0, 0.0, 3.06), (pipe.VirtualOriginM, jet.VirtualOriginM, Math.Round(ground.VirtualOriginM, 12)));
        Assert.Equal(0, Choose(Tip with { Burner = BurnerKind.Ground, TipDiameterM = null }, 12).VirtualOriginM);
    }

    [Fact]
    public void Limited_SomeLaws_KeepTheirWeightsOrShareEqually()
    {
        Assert.Equal(
            [("api521", Math.Round(4.0 / 7, 12)), ("heskestad", Math.Round(3.0 / 7, 12))],
            Weights(FlameRegime.Pipe.Limited([FlameLengthLaws.Get("api521"), FlameLengthLaws.Get("heskestad")])));
        Assert.Equal(
            [("api521", 0.5), ("zukoski", 0.5)],
            Weights(FlameRegime.Pipe.Limited([FlameLengthLaws.Get("api521"), FlameLengthLaws.Get("zukoski")])));
    }

    [Fact]
    public void Answering_NoLawRefuses_IsTheSameRegime() => Assert.Same(FlameRegime.Pipe, FlameRegime.Pipe.Answering(12, Tip));

    [Theory]
    [InlineData("PIPE ", BurnerKind.Pipe)]
    [InlineData("jet", BurnerKind.Jet)]
    [InlineData(" Ground", BurnerKind.Ground)]
    public void Parse_AnyCase_IsTheBurner(string id, BurnerKind expected)
    {
        Assert.Equal(expected, BurnerKinds.Parse(id));
        Assert.Equal(id.Trim().ToLowerInvariant(), expected.Id());
        Assert.Contains(expected.Id(), BurnerKinds.Ids);
    }

    [Fact]
    public void Id_NoBurner_IsABug() => Assert.Throws<ArgumentOutOfRangeException>(() => ((BurnerKind)9).Id());

    // Above a tip the whole length scatters. Over a wide burner what lies above the virtual origin does, and a flame lower than the
    // burner is wide (origin / 1.02) as much as one that is as high: seen + origin = (law + origin) exp(departure · part).
    [Theory]
    [InlineData(0.3)]
    [InlineData(-0.3)]
    public void MeanLength_DepartureFromTheLaw_ScattersWhatLiesAboveTheOrigin(double departure)
    {
        const double origin = 3.06;
        var conditions = Tip with { TipDiameterM = 3 };
        var tip = new SceneResiduals("heskestad", departure / 3, 0, departure * 2 / 3, 0, new(0, 0), 0.15);
        foreach (var heat in (double[])[2, 15, 60])
        {
            var law = FlameLengthLaws.Get("heskestad").LengthFromHeat(heat, conditions);
            var seen = (tip with { VirtualOriginM = origin }).MeanLengthM(heat, conditions);
            var part = Math.Max(seen, origin / 1.02) / (seen + origin);

            Assert.Equal(law * Math.Exp(departure), tip.MeanLengthM(heat, conditions), 1e-9);
            Assert.Equal(Math.Max(0, (law + origin) * Math.Exp(departure * part) - origin), seen, 1e-6);
        }
    }

    [Fact]
    public void MeanArea_Residuals_ScaleTheNominalFlame()
    {
        var flame = new SceneResiduals("api521", 0, 0.2, 0, -0.05, new(0, 0), 0.15);
        var length = FlameLengthLaws.Get("api521").LengthFromHeat(20, Tip);

        Assert.Equal(0.15 * length * length * Math.Exp(0.15), flame.MeanAreaM2(20, Tip), 1e-9);
    }

    private static FlameRegime Choose(FlameConditions conditions, double? length) => RegimePolicy.Default.Choose(conditions, length);

    private static IEnumerable<(string, double)> Weights(FlameRegime regime) => regime.Laws.Select(w => (w.Law.Name, Math.Round(w.Weight, 12)));
}
