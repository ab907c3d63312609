using System.Numerics.Tensors;

namespace FlareScope.Vision.Flames;

/// <summary>
/// Finds the border of a flame that glows in the dark. Glare fades slowly, a flame ends at an edge: of several shares of the
/// local peak the lowest is taken whose border is nearly as steep as the steepest.
/// </summary>
internal static class GlareCut
{
    private const int Ring = 3; // cells on either side of the border that are compared
    private const float DarkFloor = 0.004f; // below this linear light the step between two cells is noise
    private static readonly float[] Shares = [0.02f, 0.04f, 0.07f, 0.1f, 0.15f, 0.2f, 0.3f, 0.4f, 0.5f];

    /// <summary>The cells of the flame; none when nothing remains.</summary>
    internal static bool[] Apply(bool[] candidates, bool[] seeds, FlameScene scene)
    {
        var (crop, least) = (scene.Crop, (float)scene.Glare.LeastPeakShare);
        var peakShares = LocalPeak.Shares(candidates, LightAbove(crop, candidates, scene.Background.MedianLuminance), crop.Width);
        var logLight = LogLight(crop, Surroundings(candidates, crop));
        var border = new BorderBand(crop.Width, crop.Height, Ring);
        var cuts = new List<(bool[] Cells, double Step)>();
        foreach (var share in Shares.Where(s => s > least).Prepend(least))
        {
            var cells = new bool[candidates.Length];
            for (var i = 0; i < cells.Length; i++)
                cells[i] = candidates[i] & (peakShares[i] >= share);
            if (!FlameParts.Keep(cells, seeds, scene))
                continue; // with its halo the flame may lie mostly outside its box
            Holes.Fill(cells, crop.Width, crop.Height);
            cuts.Add((cells, BorderStep(cells, border.Of(cells), crop, logLight)));
        }

        if (cuts.Count == 0)
            return new bool[candidates.Length];
        var steepest = cuts.Max(c => c.Step);
        return cuts.First(c => c.Step >= Math.Min(steepest, scene.Options.GlareStepShare * steepest)).Cells;
    }

    /// <summary>How much the logarithm of the light falls across the border, on average.</summary>
    /// <param name="cells">The flame.</param>
    /// <param name="band">The cells that are compared, on both sides of its border.</param>
    /// <param name="crop">The light.</param>
    /// <param name="logLight">Its logarithm.</param>
    private static double BorderStep(bool[] cells, bool[] band, LinearCrop crop, float[] logLight)
    {
        double inside = 0, outside = 0;
        var (insideCount, outsideCount) = (0, 0);
        var near = Surroundings(cells, crop);
        for (var y = near.Top; y < near.Bottom; y++)
        {
            for (var i = (y * crop.Width) + near.Left; i < (y * crop.Width) + near.Right; i++)
            {
                if (!band[i])
                    continue;
                if (cells[i])
                    (inside, insideCount) = (inside + logLight[i], insideCount + 1);
                else
                    (outside, outsideCount) = (outside + logLight[i], outsideCount + 1);
            }
        }

        return insideCount > 0 && outsideCount > 0 ? (inside / insideCount) - (outside / outsideCount) : 0;
    }

    /// <summary>The cells whose light a border may be compared with.</summary>
    private static CellRect Surroundings(bool[] cells, LinearCrop crop) =>
        CellBounds.Grow(CellBounds.Of(cells, crop.Width, crop.Height), Ring, crop.Width, crop.Height);

    private static float[] LogLight(LinearCrop crop, CellRect near)
    {
        var log = new float[crop.Luminance.Length];
        for (var y = near.Top; y < near.Bottom; y++)
        {
            var row = log.AsSpan((y * crop.Width) + near.Left, near.Right - near.Left);
            TensorPrimitives.Add(crop.Luminance.AsSpan((y * crop.Width) + near.Left, row.Length), DarkFloor, row);
            TensorPrimitives.Log<float>(row, row);
        }

        return log;
    }

    /// <summary>Luminance of candidates above the background, mean of 3 × 3 cells: a noisy cell must not be a peak.</summary>
    private static float[] LightAbove(LinearCrop crop, bool[] candidates, float background)
    {
        var light = new float[crop.Luminance.Length];
        for (var y = 0; y < crop.Height; y++)
        {
            for (var x = 0; x < crop.Width; x++)
            {
                if (!candidates[(y * crop.Width) + x])
                    continue;
                var (sum, count) = (0f, 0);
                for (var ny = Math.Max(0, y - 1); ny <= Math.Min(crop.Height - 1, y + 1); ny++)
                {
                    for (var nx = Math.Max(0, x - 1); nx <= Math.Min(crop.Width - 1, x + 1); nx++, count++)
                        sum += crop.Luminance[(ny * crop.Width) + nx];
                }

                light[(y * crop.Width) + x] = Math.Max(0, (sum / count) - background);
            }
        }

        return light;
    }
}
