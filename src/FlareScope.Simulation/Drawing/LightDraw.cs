using FlareScope.Core.Statistics;

namespace FlareScope.Simulation.Drawing;

/// <summary>Draws the light: half day, a fifth dusk, the rest night.</summary>
internal static class LightDraw
{
    public static LightCondition Draw(SeededRandom random) => random.NextDouble() switch
    {
        < 0.5 => LightCondition.Day,
        < 0.7 => LightCondition.Dusk,
        _ => LightCondition.Night,
    };
}
