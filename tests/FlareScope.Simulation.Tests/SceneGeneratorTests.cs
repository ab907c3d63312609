using FlareScope.Core;
using FlareScope.Core.Flames;

namespace FlareScope.Simulation.Tests;

public sealed class SceneGeneratorTests
{
    [Fact]
    public void Draw_SameSeed_GivesSameScene()
    {
        var first = SceneGenerator.Draw(7, new SimulationOptions());
        var second = SceneGenerator.Draw(7, new SimulationOptions());

        Assert.Equal(first.Flame, second.Flame);
        Assert.Equal(first.Stack, second.Stack);
        Assert.Equal(first.Sky, second.Sky);
        Assert.NotEqual(first.Flame, SceneGenerator.Draw(8, new SimulationOptions()).Flame);
    }

    [Fact]
    public void Draw_FixedValues_AreKept()
    {
        var options = new SimulationOptions
        {
            Light = LightCondition.Dusk,
            WindMS = 6.5,
            DistanceM = 320,
            HeatReleaseMW = 21.5,
            Width = 640,
            Height = 480,
        };

        var scene = SceneGenerator.Draw(3, options);

        Assert.Equal(LightCondition.Dusk, scene.Light);
        Assert.Equal(6.5, scene.Flame.WindSpeedMS);
        Assert.Equal(21.5, scene.Flame.HeatReleaseMW);
        Assert.Equal((640, 480), (scene.View.Width, scene.View.Height));
        Assert.Equal(320, scene.Camera.DistanceM!.Value, 0.01);
    }

    [Fact]
    public void Draw_HeatOfManyScenes_IsLogUniform()
    {
        var logs = Enumerable.Range(0, 2000).Select(i => Math.Log(Scene(i, null).Flame.HeatReleaseMW)).ToArray();

        Assert.InRange(logs.Min(), Math.Log(1.5), Math.Log(1.6));
        Assert.InRange(logs.Max(), Math.Log(140), Math.Log(150));
        Assert.InRange(logs.Average(), Math.Log(15) - 0.15, Math.Log(15) + 0.15);
    }

    [Theory]
    [InlineData(1.0)]
    [InlineData(5.0)]
    [InlineData(11.0)]
    public void Draw_ResidualsOfManyScenes_SpreadAsDeclared(double wind)
    {
        var declared = FlameModelUncertainty.Default;
        var errors = Enumerable.Range(0, 3000).Select(i => HeatErrors(Scene(i, wind).Flame)).ToArray();

        // In units of the law's own exponent, ln(heat) read from length is off by the length's scatter and the wind's.
        var windSigma = declared.WindSigma(wind);
        var length = Math.Sqrt((declared.SigmaLnLength * declared.SigmaLnLength) + (windSigma * windSigma));
        Assert.Equal(length, Deviation(errors.Select(e => e.Length)), 0.05 * length);
        var area = Math.Sqrt((declared.SigmaLnArea * declared.SigmaLnArea) + (windSigma * windSigma * 1.28));
        Assert.Equal(area, Deviation(errors.Select(e => e.Area)), 0.07 * area);
        Assert.Equal(0, errors.Average(e => e.Length), 0.03);
        Assert.Equal(0, errors.Average(e => e.Area), 0.05);
        var correlation = Correlation(errors.Select(e => e.Length).ToArray(), errors.Select(e => e.Area).ToArray());
        Assert.InRange(correlation, declared.LengthAreaCorrelation - 0.06, 0.95);
    }

    [Fact]
    public void Draw_ManyScenes_FollowTheLawsByTheirWeights()
    {
        var laws = Enumerable.Range(0, 2000).CountBy(i => Scene(i, null).Flame.Residuals.LawName).ToDictionary();

        foreach (var law in FlameLengthLaws.All)
            Assert.Equal(FlameLengthLaws.Weight(law.Name), laws[law.Name] / 2000.0, 0.04);
    }

    [Theory]
    [InlineData(-1.0, null, null, 960, "simulate-bad-wind")]
    [InlineData(double.NaN, null, null, 960, "simulate-bad-wind")]
    [InlineData(null, 5.0, null, 960, "simulate-bad-distance")]
    [InlineData(null, null, 0.0, 960, "simulate-bad-heat")]
    [InlineData(null, null, null, 20_000, "simulate-bad-size")]
    public void Draw_OptionOutOfRange_SaysWhich(double? wind, double? distance, double? heat, int width, string code)
    {
        var options = new SimulationOptions { WindMS = wind, DistanceM = distance, HeatReleaseMW = heat, Width = width };

        var error = Assert.Throws<UserInputException>(() => SceneGenerator.Draw(1, options));

        Assert.Equal(code, error.Code);
        Assert.DoesNotContain('\n', error.Message);
    }

    private static SceneSpec Scene(int index, double? wind) =>
        SceneGenerator.Draw(SceneGenerator.SeriesSeed(99, index), new SimulationOptions { WindMS = wind });

    /// <summary>How far ln(heat) read back from the mean length (over the law's exponent) and from the mean area is off.</summary>
    private static (double Length, double Area) HeatErrors(FlameSpec flame)
    {
        var law = FlameLengthLaws.Get(flame.Residuals.LawName);
        var conditions = new FlameConditions(flame.Gas, flame.TipDiameterM, flame.WindSpeedMS);
        var fromLength = Math.Log(flame.MeanLengthM / law.LengthFromHeat(flame.HeatReleaseMW, conditions));
        var nominal = Math.Sqrt(flame.MeanAreaM2 / FlameModelUncertainty.Default.AreaCoefficient);
        return (fromLength, law.HeatExponent * Math.Log(nominal / law.LengthFromHeat(flame.HeatReleaseMW, conditions)));
    }

    private static double Deviation(IEnumerable<double> values)
    {
        var all = values.ToArray();
        var mean = all.Average();
        return Math.Sqrt(all.Average(v => (v - mean) * (v - mean)));
    }

    private static double Correlation(double[] a, double[] b)
    {
        double meanA = a.Average(), meanB = b.Average();
        return a.Zip(b, (x, y) => (x - meanA) * (y - meanB)).Average() / (Deviation(a) * Deviation(b));
    }
}
