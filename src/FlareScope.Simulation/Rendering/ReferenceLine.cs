using FlareScope.Core.Cameras;

namespace FlareScope.Simulation.Rendering;

/// <summary>Finds a line of known length on a stack.</summary>
internal static class ReferenceLine
{
    private const double LeastPx = 40; // shorter lines are no ruler
    private const int Steps = 60;
    private const double MarginPx = 8; // whoever draws stays clear of the picture's edge

    /// <summary>The longest line from the tip down the stack inside the picture; null when it is too short.</summary>
    public static ScaleLine? On(PinholeView view, StackSpec stack)
    {
        var tip = view.Project(stack.X, stack.TipHeightM);
        if (!Inside(view, tip))
            return null;
        for (var i = Steps; i > 0; i--)
        {
            var metres = Math.Round(stack.TipHeightM * i / Steps, 2);
            var foot = view.Project(stack.X, stack.TipHeightM - metres);
            if (!Inside(view, foot))
                continue;
            var length = double.Hypot(foot.X - tip.X, foot.Y - tip.Y);
            return length < LeastPx
                ? null
                : new ScaleLine { Pixels = [Math.Round(tip.X, 2), Math.Round(tip.Y, 2), Math.Round(foot.X, 2), Math.Round(foot.Y, 2)], Metres = metres };
        }

        return null;
    }

    private static bool Inside(PinholeView view, (double X, double Y) point) =>
        point.X >= MarginPx && point.Y >= MarginPx && point.X <= view.Width - MarginPx && point.Y <= view.Height - MarginPx;
}
