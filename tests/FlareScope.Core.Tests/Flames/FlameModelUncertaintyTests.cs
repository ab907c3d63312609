using FlareScope.Core.Flames;
using FlareScope.Core.Flames.Regimes;
using FlareScope.Core.Gas;
using FlareScope.Core.Statistics;

namespace FlareScope.Core.Tests.Flames;

public class FlameModelUncertaintyTests(ITestOutputHelper output)
{
    private const int Draws = 20_000;

    private static readonly FlameModelUncertainty Model = FlameModelUncertainty.Default;
    private static readonly FlameConditions Calm = new(GasPresets.ApgMid, TipDiameterM: null, WindSpeedMS: 1);

    // What the science notes declare (correction 5, section 8): the errors of ln(heat) read from length and from area.
    [Fact]
    public void Draw_HeatReadBack_HasTheDeclaredErrorsAndCorrelation()
    {
        var random = new SeededRandom(11);
        var (length, area) = (new double[Draws], new double[Draws]);
        for (var i = 0; i < Draws; i++)
        {
            var scene = Model.Draw(ref random, 20, Calm) with { WindLnLength = 0, WindLnArea = 0 };
            var law = FlameLengthLaws.Get(scene.LawName);
            length[i] = Math.Log(law.HeatMW(scene.MeanLengthM(20, Calm), Calm) / 20) / law.HeatExponent;
            area[i] = Math.Log(law.HeatMW(Math.Sqrt(scene.MeanAreaM2(20, Calm) / Model.AreaCoefficient), Calm) / 20);
        }

        Assert.Equal(0.25, Math.Sqrt(Moments.Variance(length)), 0.005);
        Assert.Equal(0.45, Math.Sqrt(Moments.Variance(area)), 0.01);
        Assert.Equal(0.7, length.Zip(area, (l, a) => l * a).Average() / (0.25 * 0.45), 0.03);
    }

    [Fact]
    public void Draw_ManyScenes_FollowTheLawsByWeight()
    {
        var random = new SeededRandom(12);
        var names = Enumerable.Range(0, Draws).Select(_ => Model.Draw(ref random, 20, Calm).LawName).ToArray();

        foreach (var law in FlameLengthLaws.All)
            Assert.Equal(FlameLengthLaws.Weight(law.Name), names.Count(n => n == law.Name) / (double)Draws, 0.015);
    }

    [Fact]
    public void Draw_SameSeed_IsTheSameScene()
    {
        var (a, b) = (new SeededRandom(5), new SeededRandom(5));

        Assert.Equal(Model.Draw(ref a, 20, Calm), Model.Draw(ref b, 20, Calm));
    }

    // A flame's law is one of those that the estimator chooses when it sees that flame. Between pipe and jet no answer may stand.
    [Theory]
    [InlineData(20, 0.3, 1.0)]
    [InlineData(200, 0.06, 0.75)]
    [InlineData(10, 3.0, 0.9)]
    public void Draw_AnyBurner_FollowsALawOfTheRegimeThatItsOwnLengthChooses(double heat, double diameter, double leastShare)
    {
        const int scenes = 300;
        var random = new SeededRandom(14);
        var conditions = Calm with { TipDiameterM = diameter };
        var agreed = 0;
        for (var i = 0; i < scenes; i++)
        {
            var scene = Model.Draw(ref random, heat, conditions);
            var chosen = RegimePolicy.Default.Choose(conditions, scene.MeanLengthM(heat, conditions));
            agreed += chosen.Laws.Any(w => w.Law.Name == scene.LawName) && chosen.VirtualOriginM == scene.VirtualOriginM ? 1 : 0;
        }

        output.WriteLine($"{heat} MW, {diameter} m: {agreed} of {scenes}");
        Assert.InRange(agreed / (double)scenes, leastShare, 1);
    }

    [Fact]
    public void Draw_LawAskedOutsideItsRange_ScattersMore()
    {
        var random = new SeededRandom(15);
        var calm = Calm with { TipDiameterM = 0.3 };
        var scenes = Enumerable.Range(0, Draws).Select(_ => Model.Draw(ref random, 0.05, calm)).Where(s => s.LawName == "api521"); // made for 1 MW and more

        Assert.Equal(0.35, Math.Sqrt(Moments.Variance([.. scenes.Select(s => s.LnLengthResidual)])), 0.01);
    }

    [Fact]
    public void MeanLengthM_FlameLowerThanItsBurnerIsWide_IsUndoneByTheEstimatorsScatter()
    {
        var random = new SeededRandom(16);
        var wide = Calm with { TipDiameterM = 3 };
        foreach (var departure in new[] { -0.4, -0.1, 0.3, 0.8 })
        {
            var scene = Model.Draw(ref random, 6, wide) with
            {
                LawName = "heskestad",
                LnLengthResidual = departure,
                WindLnLength = 0,
                VirtualOriginM = 1.02 * 3,
            };
            var seen = scene.MeanLengthM(6, wide);
            Assert.True(seen > 0);
            Assert.Equal(FlameLengthLaws.Get("heskestad").LengthFromHeat(6, wide), Nominal(seen, departure), 1e-6);
        }

        static double Nominal(double seen, double departure)
        {
            const double origin = 1.02 * 3;
            return (seen + origin) * Math.Exp(-departure * Math.Max(seen, 3) / (seen + origin)) - origin;
        }
    }

    [Fact]
    public void DrawFlicker_ManyFrames_MoveLengthHalfAsMuchAsArea()
    {
        var random = new SeededRandom(13);
        var frames = Enumerable.Range(0, Draws).Select(_ => Model.DrawFlicker(ref random)).ToArray();

        Assert.Equal(0.25, Math.Sqrt(Moments.Variance(Array.ConvertAll(frames, f => f.LnArea))), 0.005);
        Assert.All(frames, f => Assert.Equal(f.LnArea / 2, f.LnLength, 1e-12));
    }

    // Science notes, ground.md section 1.5.
    [Theory]
    [InlineData(0.0, 0.10)]
    [InlineData(2.9, 0.10)]
    [InlineData(3.0, 0.20)]
    [InlineData(8.0, 0.20)]
    [InlineData(8.1, 0.30)]
    [InlineData(null, 0.20)]
    public void WindSigma_Class_MatchesTheNotes(double? wind, double sigma) => Assert.Equal(sigma, Model.WindSigma(wind));
}
