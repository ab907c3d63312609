using FlareScope.Core.Cameras;
using FlareScope.Core.Flames;
using FlareScope.Core.Gas;
using FlareScope.Core.Statistics;
using FlareScope.Core.Units;

namespace FlareScope.Core.Tests.Flames;

/// <summary>Scenes drawn from the declared uncertainty: the true flow must lie inside P05-P95 about nine times out of ten.</summary>
public class FlowCoverageTests
{
    private const int Scenes = 2000;

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

    private static (FlowInputs Inputs, double TrueFlow) Draw(ref SeededRandom random, Known known, ulong seed)
    {
        var heat = Math.Exp(random.NextUniform(Math.Log(5), Math.Log(150))); // MW
        var diameter = random.NextUniform(0.1, 0.4);
        var wind = random.NextUniform(0, 12);
        var gas = GasPresets.Unknown.Mixture;
        var toldGas = known == Known.NothingButTheScale ? GasPresets.Unknown : GasSelection.Stated(gas);
        var heatingValue = gas.LowerHeatingValue(ReferenceState.Celsius20) * Math.Exp(toldGas.SigmaLnHeatingValue * random.NextNormal());

        var conditions = new FlameConditions(gas, diameter, wind);
        var residuals = FlameModelUncertainty.Default.Draw(ref random, conditions);
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
