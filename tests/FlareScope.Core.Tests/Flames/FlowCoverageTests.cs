using FlareScope.Core.Cameras;
using FlareScope.Core.Flames;
using FlareScope.Core.Gas;
using FlareScope.Core.Statistics;

namespace FlareScope.Core.Tests.Flames;

/// <summary>Scenes drawn from the declared uncertainty: the true flow must lie inside P05-P95 about nine times out of ten.</summary>
public class FlowCoverageTests(ITestOutputHelper output)
{
    private const int Scenes = 2000;
    private const int ScenesPerClass = 150;

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
    // Nine of ten are promised; 200 draws, which make an end uncertain by a tenth of the width, cost about one per cent of that.
    [Fact]
    public void Estimate_AnyBurner_CoversTheTrueHeatInEverySizeClass()
    {
        double[] heats = [0.5, 3, 20, 80, 300]; // MW
        double[] diameters = [0.05, 0.15, 0.4, 1, 3]; // m
        var random = new SeededRandom(21);
        var classes = new List<(int Heat, int Tip, int Inside, int Seen)>();
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

                classes.Add((h, d, inside, seen));
                Held($"{heats[h]}-{heats[h + 1]} MW, tip {diameters[d]}-{diameters[d + 1]} m", [classes[^1]], 0.80, 1); // one standard deviation is 2.5 %
            }
        }

        for (var i = 0; i + 1 < heats.Length; i++)
        {
            Held($"{heats[i]}-{heats[i + 1]} MW", classes.FindAll(c => c.Heat == i), 0.84, 0.96); // 1.3 %
            Held($"tip {diameters[i]}-{diameters[i + 1]} m", classes.FindAll(c => c.Tip == i), 0.84, 0.96);
        }

        Held("all", classes, 0.87, 0.94);

        void Held(string what, List<(int Heat, int Tip, int Inside, int Seen)> part, double least, double most)
        {
            var share = part.Sum(c => c.Inside) / (double)part.Sum(c => c.Seen);
            output.WriteLine($"{what}: {share:0.0%} of {part.Sum(c => c.Seen)}");
            Assert.InRange(share, least, most);
        }
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
