using FlareScope.Core.Statistics;

namespace FlareScope.Simulation.Rendering;

/// <summary>A camera that shakes in the wind and pans: smooth in time, and exactly still at time 0.</summary>
internal sealed class CameraMotion
{
    private const int Modes = 6;
    private readonly MotionSpec _spec;
    private readonly (double X, double Y, double Angular, double Phase)[] _modes = new (double, double, double, double)[Modes];

    /// <summary>Draws the movement.</summary>
    public CameraMotion(MotionSpec spec)
    {
        _spec = spec;
        var random = new SeededRandom(spec.Seed);
        var amplitude = spec.ShakePx * Math.Sqrt(2.0 / Modes);
        for (var i = 0; i < Modes; i++)
        {
            var direction = random.NextUniform(0, Math.Tau);
            _modes[i] = (
                amplitude * Math.Sqrt(2) * Math.Cos(direction),
                amplitude * Math.Sqrt(2) * Math.Sin(direction),
                Math.Tau * spec.ShakeHz * random.NextUniform(0.4, 1.6),
                random.NextUniform(0, Math.Tau));
        }
    }

    /// <summary>No shift is larger than this in either direction, px.</summary>
    public int ReachPx => (int)Math.Ceiling(_spec.PanPx + (2 * _modes.Sum(m => Math.Max(Math.Abs(m.X), Math.Abs(m.Y))))) + 2;

    /// <summary>How far the picture is shifted at a time.</summary>
    /// <param name="seconds">Time since frame 0.</param>
    public PixelShift At(double seconds)
    {
        double x = _spec.PanPx == 0 ? 0 : _spec.PanPx * Math.Sin(Math.Tau * seconds / _spec.PanPeriodS), y = 0;
        foreach (var mode in _modes)
        {
            var swing = Math.Sin((mode.Angular * seconds) + mode.Phase) - Math.Sin(mode.Phase);
            (x, y) = (x + (mode.X * swing), y + (mode.Y * swing));
        }

        return new PixelShift(x, y);
    }
}
