using FlareScope.Core.Smoke;
using FlareScope.Vision.Flames;

namespace FlareScope.Vision.Smoke;

/// <summary>
/// Reads the transmittance where a plume crosses a level edge behind it (a horizon, a roof, a bank of clouds): what the plume
/// scatters itself cancels in the difference of the two sides.
/// </summary>
/// <remarks>Science notes, ground.md section 4, τ = (Lp1 − Lp2) / (Lb1 − Lb2).</remarks>
internal static class TwoBackgrounds
{
    private const int Band = 3; // rows averaged on each side of the edge
    private const int Skip = 1; // rows left out beside it: blur
    private const int LeastColumns = 4;
    private const double SidesAgree = 0.25; // both sides of the plume show the same two backgrounds, relative

    /// <summary>Median transmittance over the columns of the plume that cross the edge; null when there is no such edge.</summary>
    internal static double? Transmittance(SmokeScene scene, bool[] plume, SmokeMeterOptions options)
    {
        double? best = null;
        var strongest = options.TwoBackgroundStep;
        for (var row = Band + Skip; row < scene.Crop.Height - Band - Skip; row++)
        {
            if (Sides(scene, row) is not { } sides)
                continue;
            var step = Math.Abs(sides.Above - sides.Below) / Math.Max(sides.Above, sides.Below);
            if (step <= strongest || Through(scene, plume, row, sides) is not { } transmittance)
                continue;
            (best, strongest) = (transmittance, step);
        }

        return best;
    }

    /// <summary>Background above and below a row, where left and right agree.</summary>
    private static (double Above, double Below)? Sides(SmokeScene scene, int row)
    {
        var left = (Above: Light(scene, row, above: true, left: true), Below: Light(scene, row, above: false, left: true));
        var right = (Above: Light(scene, row, above: true, left: false), Below: Light(scene, row, above: false, left: false));
        return Agree(left.Above, right.Above) && Agree(left.Below, right.Below)
            ? ((left.Above + right.Above) / 2, (left.Below + right.Below) / 2)
            : null;
    }

    private static bool Agree(float a, float b) => Math.Abs(a - b) <= SidesAgree * Math.Max(a, b); // NaN agrees with nothing

    /// <summary>Mean over the rows of their medians; NaN when a row shows no background there.</summary>
    private static float Light(SmokeScene scene, int row, bool above, bool left)
    {
        var sum = 0f;
        foreach (var y in Rows(row, above))
        {
            var values = new List<float>();
            for (var x = left ? 0 : scene.Hull.Right; x < (left ? scene.Hull.Left : scene.Crop.Width); x++)
            {
                if (scene.Background[(y * scene.Crop.Width) + x])
                    values.Add(scene.Crop.Luminance[(y * scene.Crop.Width) + x]);
            }

            sum += Median.Of(values);
        }

        return sum / Band;
    }

    private static double? Through(SmokeScene scene, bool[] plume, int row, (double Above, double Below) sides)
    {
        var found = new List<float>();
        for (var x = scene.Hull.Left; x < scene.Hull.Right; x++)
        {
            if (Column(scene, plume, x, row, above: true) is not { } up || Column(scene, plume, x, row, above: false) is not { } down)
                continue;
            found.Add((float)(sides.Above > sides.Below
                ? ContrastOpacity.TwoBackgrounds(up, down, sides.Above, sides.Below)
                : ContrastOpacity.TwoBackgrounds(down, up, sides.Below, sides.Above)));
        }

        var median = found.Count >= LeastColumns ? Median.Of(found) : float.NaN;
        return median is >= 0 and <= 1 ? median : null;
    }

    /// <summary>Mean plume light of a column on one side of the edge; null where it is not all plume.</summary>
    private static double? Column(SmokeScene scene, bool[] plume, int x, int row, bool above)
    {
        var sum = 0.0;
        foreach (var y in Rows(row, above))
        {
            var i = (y * scene.Crop.Width) + x;
            if (!plume[i])
                return null;
            sum += scene.Crop.Luminance[i];
        }

        return sum / Band;
    }

    private static IEnumerable<int> Rows(int row, bool above) => Enumerable.Range(above ? row - Skip - Band : row + Skip, Band);
}
