using FlareScope.Core.Flames.Wind;

namespace FlareScope.Core.Cameras;

/// <summary>
/// How much longer a flame is than it looks because the wind bends it towards or away from the camera. With tilt α from the
/// vertical and ψ between wind and line of sight, tan(seen tilt) = tan α·|sin ψ| and seen length = length·√(1 − sin²α·cos²ψ).
/// </summary>
/// <param name="LengthFactor">Length over seen length, 1 or more; 1 when the directions are not known.</param>
/// <param name="SigmaLn">Standard deviation of its logarithm.</param>
/// <remarks>Science notes, ground.md sections 1.5 and 1.6; the prior of tilts and the error of directions are this project's.</remarks>
public readonly record struct OutOfPlaneLean(double LengthFactor, double SigmaLn)
{
    private const double LeastTiltDeg = 3; // a centre line's own direction is known no better
    private const double MostTiltDeg = 75;
    private const double PriorTiltDeg = 30; // half-normal
    private const double DirectionSigmaDeg = 15;
    private const double LeastSine = 0.25; // wind nearer to the line of sight: the seen tilt tells nothing of the true one

    /// <summary>Judges a flame by its tilt in the stack's plane.</summary>
    /// <param name="seenTiltDeg">Tilt from the vertical as seen, degrees; its sign does not matter.</param>
    /// <param name="windFromDeg">Where the wind comes from, degrees clockwise from north; null when unknown.</param>
    /// <param name="viewAzimuthDeg">Where the camera looks, degrees clockwise from north; null when unknown.</param>
    public static OutOfPlaneLean Of(double seenTiltDeg, double? windFromDeg, double? viewAzimuthDeg)
    {
        var seen = Math.Clamp(Math.Abs(seenTiltDeg), LeastTiltDeg, MostTiltDeg);
        if (windFromDeg is not { } wind || viewAzimuthDeg is not { } view)
            return new(1, Spread(Enumerable.Range(1, 44).Select(i => BySight(seen, 2.0 * i))));
        var between = Between(wind, view);
        if (Math.Sin(double.DegreesToRadians(between)) < LeastSine)
            return new(1, Spread(Enumerable.Range(0, 15).Select(i => ByTilt(i * 5.0, between))));
        var factor = Factor(True(seen, between), between);
        var low = Factor(True(seen, Math.Max(between - DirectionSigmaDeg, 5)), Math.Max(between - DirectionSigmaDeg, 5));
        var high = Factor(True(seen, Math.Min(between + DirectionSigmaDeg, 90)), Math.Min(between + DirectionSigmaDeg, 90));
        return new(factor, Math.Abs(Math.Log(low / high)) / 2);
    }

    /// <summary>Angle between two lines, degrees, 0..90: downwind and upwind look alike.</summary>
    private static double Between(double wind, double view)
    {
        var turn = Math.Abs(wind - view) % 180;
        return Math.Min(turn, 180 - turn);
    }

    private static double True(double seen, double between) => Math.Min(MostTiltDeg, FlameLean.True(seen, between));

    private static double Factor(double tilt, double between) => 1 / FlameLean.Foreshortening(tilt, between);

    /// <summary>One direction of the wind, its weight being the prior of the tilt that the seen one then means.</summary>
    private static (double Ln, double Weight) BySight(double seen, double between)
    {
        var tilt = True(seen, between);
        var (t, s) = (Math.Tan(double.DegreesToRadians(seen)), Math.Sin(double.DegreesToRadians(between)));
        var density = (1 + (t * t)) / s / (1 + (t * t / (s * s)));
        return (Math.Log(Factor(tilt, between)), tilt < MostTiltDeg ? Prior(tilt) * density : 0);
    }

    private static (double Ln, double Weight) ByTilt(double tilt, double between) => (Math.Log(Factor(tilt, between)), Prior(tilt));

    private static double Prior(double tilt) => Math.Exp(-tilt * tilt / (2 * PriorTiltDeg * PriorTiltDeg));

    /// <summary>Root mean square of the logarithms: their mean is not corrected for, so it counts as error.</summary>
    private static double Spread(IEnumerable<(double Ln, double Weight)> cases)
    {
        double sum = 0, weights = 0;
        foreach (var (ln, weight) in cases)
            (sum, weights) = (sum + (ln * ln * weight), weights + weight);
        return weights > 0 ? Math.Sqrt(sum / weights) : 0;
    }
}
