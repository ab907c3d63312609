using FlareScope.Core.Statistics;
using FlareScope.Simulation.Rendering;

namespace FlareScope.Simulation.Drawing;

/// <summary>Draws further flares beside the first, in its plane, where the picture has room for them.</summary>
internal static class FlareDraw
{
    private const int Tries = 24;

    /// <summary>How many flares a scene has when nobody says.</summary>
    public static int Count(SeededRandom random) => random.NextDouble() switch
    {
        < 0.82 => 1,
        < 0.95 => 2,
        _ => 3,
    };

    /// <summary>Draws one more flare; null when there is no room for it.</summary>
    /// <param name="random">Source of randomness.</param>
    /// <param name="options">Shares of soot and steam.</param>
    /// <param name="view">Camera.</param>
    /// <param name="present">The flares already there, the first one first.</param>
    public static FlareSpec? Draw(SeededRandom random, SimulationOptions options, PinholeView view, IReadOnlyList<FlareSpec> present)
    {
        var flame = FlameDraw.Neighbour(ref random, present[0].Flame);
        var first = present[0].Stack;
        for (var i = 0; i < Tries; i++)
        {
            var tip = first.TipHeightM * random.NextUniform(0.7, 1.15);
            var x = view.PlaneAt(random.NextUniform(0.05, 0.95) * view.Width, view.CentreY).X;
            var stack = first with { X = x, TipHeightM = tip, SecondOffsetM = null };
            var reach = Reach(flame, stack, view);
            if (Inside(reach, view) && present.All(other => Apart(reach, Reach(other.Flame, other.Stack, view))))
                return new FlareSpec(flame, stack, SmokeDraw.Draw(random, options, flame));
        }

        return null;
    }

    private static bool Inside((double Left, double Top, double Right, double Bottom) reach, PinholeView view) =>
        reach.Left > 2 && reach.Top > 2 && reach.Right < view.Width - 2 && reach.Bottom < view.Height - 2;

    private static bool Apart((double Left, double Top, double Right, double Bottom) a, (double Left, double Top, double Right, double Bottom) b) =>
        a.Right < b.Left || b.Right < a.Left;

    /// <summary>The part of the picture that a flame with its flicker can fill.</summary>
    private static (double Left, double Top, double Right, double Bottom) Reach(FlameSpec flame, StackSpec stack, PinholeView view)
    {
        double length = flame.MeanLengthM, width = flame.MeanAreaM2 / length;
        var lean = flame.Lean.EndDeg * Math.PI / 180;
        var tip = view.Project(stack.X, stack.TipHeightM);
        var end = view.Project(stack.X + (1.4 * length * Math.Sin(lean)), stack.TipHeightM + (1.4 * length * Math.Cos(lean)));
        var side = 1.2 * width * view.FocalPx / view.DistanceM;
        return (Math.Min(tip.X, end.X) - side, Math.Min(tip.Y, end.Y) - side, Math.Max(tip.X, end.X) + side, Math.Max(tip.Y, end.Y) + (side / 2));
    }
}
