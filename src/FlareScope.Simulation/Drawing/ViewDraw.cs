using FlareScope.Core.Statistics;
using FlareScope.Simulation.Rendering;

namespace FlareScope.Simulation.Drawing;

/// <summary>Draws camera and stack so that the flame stands inside the picture at a size worth finding.</summary>
internal static class ViewDraw
{
    private const double SteepestRatio = 2.3; // distance over flame top: looking up by at most about 23 degrees

    public static (PinholeView View, StackSpec Stack) Draw(SeededRandom random, SimulationOptions options, FlameSpec flame)
    {
        double length = flame.MeanLengthM, width = flame.MeanAreaM2 / length;
        var share = Math.Min(Draws.LogUniform(ref random, 0.06, 0.62), 0.5);
        var distance = Draws.LogUniform(ref random, 60, 900) * Math.Sqrt(length / 10);
        var tip = Math.Clamp(24 * Math.Exp(0.45 * random.NextNormal()), 8, 90);
        var lens = Lens(ref random, options, tip);
        if (options.DistanceM is { } given)
            (distance, tip) = (given, Math.Max(3, Math.Min(tip, (given / SteepestRatio) - length)));
        else
            distance = Math.Max(distance, SteepestRatio * (tip + length));

        // The whole flame with its flicker (up to 1.5 times its mean) and its ragged sides must fit, whichever way it leans.
        var lean = (flame.Lean.StartDeg + flame.Lean.EndDeg) / 2 * Math.PI / 180;
        var across = Math.Abs(Math.Sin(lean)) * length;
        var up = Math.Cos(lean) * length;
        var fit = Math.Min(
            0.86 * options.Height / ((1.5 * up) + (2.4 * width)), 0.9 * options.Width / ((1.5 * across) + (2.4 * width)));
        var pixelsPerMetre = Math.Min(share * options.Height / length, fit);
        var focal = Math.Clamp(pixelsPerMetre * distance, 0.62 * options.Width, 60.0 * options.Width);
        pixelsPerMetre = Math.Min(focal / distance, fit);
        focal = pixelsPerMetre * distance;
        if (options.FovDeg is { } field)
        {
            // A given lens: the distance follows from the size wanted, unless it is given too.
            focal = options.Width / 2.0 / Math.Tan(field * Math.PI / 360);
            distance = options.DistanceM ?? Math.Clamp(focal / pixelsPerMetre, SteepestRatio * (tip + length), 20_000);
            pixelsPerMetre = focal / distance;
        }

        var side = ((1.2 * width) + 0.5) * pixelsPerMetre;
        var reach = 1.45 * across * pixelsPerMetre;
        var left = side + (lean < 0 ? reach : 0);
        var right = options.Width - side - (lean > 0 ? reach : 0);
        var top = (1.45 * up * pixelsPerMetre) + side;
        var bottom = options.Height - Math.Min(side * 0.6, 0.3 * options.Height);
        var column = left < right ? left + ((right - left) * Middle(ref random)) : (left + right) / 2;
        var row = top < bottom ? top + ((bottom - top) * (0.15 + (0.7 * Middle(ref random)))) : bottom;
        var pitch = PinholeView.PitchFor(focal, options.Height, distance, tip - lens, row);
        var view = new PinholeView(options.Width, options.Height, focal, distance, pitch, lens);
        var x = view.PlaneAt(column, row).X;
        if (options.DistanceM is not null)
        {
            // The distance that was asked for is to the stack, which may stand aside of the optical axis.
            var nearer = distance / double.Hypot(1, x / distance);
            (view, x) = (new PinholeView(options.Width, options.Height, focal, nearer, pitch, lens), x * nearer / distance);
        }

        return (view, Stack(ref random, flame, x, tip));
    }

    /// <summary>Height of the lens: mostly in a hand or on a tripod, sometimes on a mast, sometimes a drone's.</summary>
    private static double Lens(ref SeededRandom random, SimulationOptions options, double tip)
    {
        var kind = random.NextDouble();
        var high = Draws.LogUniform(ref random, 0.15, 1.6) * tip;
        return options.CameraHeightM ?? (kind < 0.75 ? PinholeView.EyeHeightM : Math.Max(PinholeView.EyeHeightM, high));
    }

    private static StackSpec Stack(ref SeededRandom random, FlameSpec flame, double x, double tip)
    {
        var second = Draws.Chance(ref random, 0.15);
        return new StackSpec
        {
            Style = Draws.Pick(
                ref random, StackStyle.Pipe, StackStyle.Pipe, StackStyle.Guyed, StackStyle.Stepped, StackStyle.Derrick, StackStyle.Derrick),
            X = x,
            TipHeightM = tip,
            PipeDiameterM = (flame.TipDiameterM * 1.15) + 0.06,
            Paint = Draws.Pick(
                ref random,
                LinearColour.FromSrgb(60, 58, 56),
                LinearColour.FromSrgb(95, 70, 55),
                LinearColour.FromSrgb(150, 150, 150),
                LinearColour.FromSrgb(190, 188, 180),
                LinearColour.FromSrgb(35, 34, 34),
                LinearColour.FromSrgb(165, 70, 50)),
            SecondOffsetM = second ? (Draws.Chance(ref random, 0.5) ? 1 : -1) * random.NextUniform(2.5, 14) : null,
            SecondHeightShare = random.NextUniform(0.6, 1.05),
        };
    }

    /// <summary>0..1 with a preference for the middle.</summary>
    private static double Middle(ref SeededRandom random) => (random.NextDouble() + random.NextDouble()) / 2;
}
