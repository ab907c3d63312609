using FlareScope.Core.Cameras;
using FlareScope.Core.Flames;
using FlareScope.Core.Gas;
using FlareScope.Core.Statistics;

namespace FlareScope.Core.Tests.Flames;

/// <summary>Scenes drawn from the declared uncertainty: the true flow must lie inside P05-P95 about nine times out of ten.</summary>
public class FlowCoverageTests(ITestOutputHelper output)
{
    private const int Scenes = 2000;
    private const int ScenesPerClass = 100;

    private static readonly FlowEstimator Estimator = new(FlameModelUncertainty.Default);

    private enum Known
    {
        Everything,
        NothingButTheScale,
        BoxOnly,
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Estimate_EverythingKnown_CoversTheTrueFlow(int seed) => Covers(Known.Everything, (ulong)seed);

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    public void Estimate_GasWindAndTipUnknown_CoversTheTrueFlow(int seed) => Covers(Known.NothingButTheScale, (ulong)seed);

    [Fact]
    public void Estimate_BoxOnly_CoversTheTrueFlow() => Covers(Known.BoxOnly, 6);

    // From a pilot on a wide burner to a choked jet. A flame that does not rise above its burner gives no length and is left out.
    [Fact]
    public void Estimate_AnyBurner_CoversTheTrueHeatInEverySizeClass()
    {
        double[] heats = [0.5, 3, 20, 80, 300]; // MW
        double[] diameters = [0.05, 0.15, 0.4, 1, 3]; // m
        var random = new SeededRandom(21);
        var (insideAll, all) = (0, 0);
        for (var h = 0; h + 1 < heats.Length; h++)
        {
            for (var d = 0; d + 1 < diameters.Length; d++)
            {
                var (inside, seen) = (0, 0);
                for (var scene = 0; scene < ScenesPerClass; scene++)
                {
                    var heat = Between(ref random, heats[h], heats[h + 1]);
                    var (inputs, _) = Draw(ref random, Known.Everything, (ulong)scene, (heat, Between(ref random, diameters[d], diameters[d + 1])));
                    if (inputs.Flame!.LengthPx < 1)
                        continue;
                    var band = Estimator.Estimate(inputs with { Draws = 200 }).HeatReleaseMW!;
                    inside += heat >= band.P05 && heat <= band.P95 ? 1 : 0;
                    seen++;
                }

                output.WriteLine($"{heats[h]}-{heats[h + 1]} MW, tip {diameters[d]}-{diameters[d + 1]} m: {inside / (double)seen:0.0%} of {seen}");
                Assert.InRange(inside / (double)seen, 0.78, 1.0); // 100 scenes: one standard deviation is 3 %
                (insideAll, all) = (insideAll + inside, all + seen);
            }
        }

        output.WriteLine($"all: {insideAll / (double)all:0.0%} of {all}");
        Assert.InRange(insideAll / (double)all, 0.86, 0.96);
    }

    private static double Between(ref SeededRandom random, double low, double high) =>
        Math.Exp(random.NextUniform(Math.Log(low), Math.Log(high)));

    private static void Covers(Known known, ulong seed)
    {
        var random = new SeededRandom(seed);
        var (inside, below) = (0, 0);
        for (var scene = 0; scene < Scenes; scene++)
        {
            var (inputs, trueFlow) = Draw(ref random, known, (ulong)scene);
            var flow = Estimator.Estimate(inputs).GasFlow!;
            inside += trueFlow >= flow.P05 && trueFlow <= flow.P95 ? 1 : 0;
            below += trueFlow < flow.P50 ? 1 : 0;
        }

        Assert.InRange(inside / (double)Scenes, 0.85, 0.97);
        Assert.InRange(below / (double)Scenes, 0.45, 0.55); // the median is a median
    }

    private static (FlowInputs Inputs, double TrueFlow) Draw(
        ref SeededRandom random, Known known, ulong seed, (double HeatMW, double DiameterM)? size = null)
    {
        var (heat, diameter) = size is { } given
            ? given
            : (Math.Exp(random.NextUniform(Math.Log(5), Math.Log(150))), random.NextUniform(0.1, 0.4)); // MW, m
        var wind = random.NextUniform(0, 12);
        var gas = GasPresets.Unknown.Mixture;
        var toldGas = known == Known.NothingButTheScale ? GasPresets.Unknown : GasSelection.Stated(gas);
        var heatingValue = Math.Exp(toldGas.Draw(ref random).LnHeatingValue);

        var conditions = new FlameConditions(gas, diameter, wind);
        var residuals = FlameModelUncertainty.Default.Draw(ref random, heat, conditions);
        var length = residuals.MeanLengthM(heat, conditions) * Math.Exp(residuals.Flicker.LnLength);
        var area = residuals.MeanAreaM2(heat, conditions) * Math.Exp(residuals.Flicker.LnArea);

        const double metresPerPixel = 0.06;
        const double scaleSigma = 0.05;
        var scaleTold = metresPerPixel * Math.Exp(scaleSigma * random.NextNormal());
        var mask = MaskUncertainty.Default.SigmaLnArea * random.NextNormal();
        var lengthPx = length / metresPerPixel * Math.Exp(mask / 2);
        var areaPx = known == Known.BoxOnly ? 0 : area / metresPerPixel / metresPerPixel * Math.Exp(mask);
        var all = known != Known.NothingButTheScale;
        var inputs = new FlowInputs(
            new(areaPx, lengthPx, 0, TouchesFrameEdge: false, 1920, 1080),
            new(scaleTold, scaleSigma, "distance"),
            toldGas,
            all ? diameter : null,
            all ? wind : null,
            SmokeSeen: false,
            seed,
            Draws: 400);
        return (inputs, heat / heatingValue * 86.4);
    }
}
