using FlareScope.Core.Statistics;

namespace FlareScope.Simulation.Drawing;

/// <summary>Draws how the camera moves.</summary>
internal static class MotionDraw
{
    private const double PanPeriodS = 60;

    public static MotionSpec? Draw(SeededRandom random, SimulationOptions options) =>
        options is { ShakePx: 0, PanPx: 0 }
            ? null
            : new MotionSpec(random.NextUInt64(), options.ShakePx, Draws.LogUniform(ref random, 0.6, 3), options.PanPx, PanPeriodS);
}
