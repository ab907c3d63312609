using FlareScope.Core.Flames;
using FlareScope.Core.Statistics;

namespace FlareScope.Simulation.Rendering;

/// <summary>
/// Flicker in time: a sum of oscillations with normal amplitudes, half of their variance in a peak at the puffing frequency and
/// half in slower turbulence, so that at any one time the logarithms follow the declared normal distribution, and at time 0
/// they are exactly the scene's own draw.
/// </summary>
internal sealed class Flicker
{
    private const int Modes = 24;
    private const double PeakShare = 0.5;
    private const double PeakWidth = 0.15; // standard deviation over the puffing frequency
    private readonly double[] _cosine = new double[Modes];
    private readonly double[] _sine = new double[Modes];
    private readonly double[] _angular = new double[Modes];
    private readonly double _lengthPerArea;

    /// <summary>Draws the oscillations of a flame.</summary>
    /// <param name="seed">Which flame.</param>
    /// <param name="flame">Puffing frequency and the departure at time 0.</param>
    public Flicker(ulong seed, FlameSpec flame)
    {
        var uncertainty = FlameModelUncertainty.Default;
        var random = new SeededRandom(Hash.Derive(seed, 5));
        var sigma = uncertainty.SingleFrameSigmaLnArea / Math.Sqrt(Modes);
        for (var i = 0; i < Modes; i++)
        {
            // Evenly spread over the quantiles of the spectrum, so that no scene lacks a part of it.
            var place = (i % (Modes / 2) + random.NextDouble()) / (Modes / 2);
            var relative = i < PeakShare * Modes
                ? 1 + (PeakWidth * NormalDistribution.Quantile(Math.Clamp(place, 0.02, 0.98)))
                : 0.08 + (0.92 * place);
            _angular[i] = Math.Tau * flame.PuffingHz * relative;
            _cosine[i] = sigma * random.NextNormal();
            _sine[i] = sigma * random.NextNormal();
        }

        // Given their sum, independent normals of equal spread move by equal parts.
        var part = (flame.Residuals.Flicker.LnArea - _cosine.Sum()) / Modes;
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
