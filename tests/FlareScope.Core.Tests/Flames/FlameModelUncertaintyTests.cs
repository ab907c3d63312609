using FlareScope.Core.Flames;
using FlareScope.Core.Gas;
using FlareScope.Core.Statistics;

namespace FlareScope.Core.Tests.Flames;

public class FlameModelUncertaintyTests
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
            var scene = Model.Draw(ref random, Calm) with { WindLnLength = 0, WindLnArea = 0 };
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
        var names = Enumerable.Range(0, Draws).Select(_ => Model.Draw(ref random, Calm).LawName).ToArray();

        foreach (var law in FlameLengthLaws.All)
            Assert.Equal(FlameLengthLaws.Weight(law.Name), names.Count(n => n == law.Name) / (double)Draws, 0.015);
    }

    [Fact]
    public void Draw_SameSeed_IsTheSameScene()
    {
        var (a, b) = (new SeededRandom(5), new SeededRandom(5));

        Assert.Equal(Model.Draw(ref a, Calm), Model.Draw(ref b, Calm));
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
