using FlareScope.Core.Flames;
using FlareScope.Core.Statistics;

namespace FlareScope.Simulation.Rendering;

/// <summary>
/// Flicker in time: a sum of oscillations about the puffing frequency with normal amplitudes, so that at any one time the
/// logarithms follow the declared normal distribution, and at time 0 they are exactly the scene's own draw.
/// </summary>
internal sealed class Flicker
{
    private const int Modes = 9;
    private readonly double[] _cosine = new double[Modes];
    private readonly double[] _sine = new double[Modes];
    private readonly double[] _angular = new double[Modes];
    private readonly double _lengthPerArea;

    /// <summary>Draws the oscillations of a scene.</summary>
    public Flicker(SceneSpec scene)
    {
        var uncertainty = FlameModelUncertainty.Default;
        var random = new SeededRandom(Hash.Derive(scene.Seed, 5));
        var sigma = uncertainty.SingleFrameSigmaLnArea / Math.Sqrt(Modes);
        for (var i = 0; i < Modes; i++)
        {
            _angular[i] = Math.Tau * scene.Flame.PuffingHz * random.NextUniform(0.12, 1.3);
            _cosine[i] = sigma * random.NextNormal();
            _sine[i] = sigma * random.NextNormal();
        }

        // Given their sum, independent normals of equal spread move by equal parts.
        var flicker = scene.Flame.Residuals.Flicker;
        var part = (flicker.LnArea - _cosine.Sum()) / Modes;
        for (var i = 0; i < Modes; i++)
            _cosine[i] += part;
        _lengthPerArea = uncertainty.FlickerLengthPerArea;
    }

    /// <summary>Departure from the time mean.</summary>
    /// <param name="seconds">Time since frame 0.</param>
    public FrameFlicker At(double seconds)
    {
        double lnArea = 0;
        for (var i = 0; i < Modes; i++)
        {
            var (sin, cos) = Math.SinCos(_angular[i] * seconds);
            lnArea += (_cosine[i] * cos) + (_sine[i] * sin);
        }

        return new(_lengthPerArea * lnArea, lnArea);
    }
}
