namespace FlareScope.Vision.Flames;

/// <summary>
/// Moves the border of a mask to where a cell is half flame and half background. Lens, sensor and JPEG spread an edge over
/// two or three pixels, all of them warm: in a flame ten pixels wide they would add half of its area.
/// </summary>
internal static class EdgeFit
{
    private const int Reach = 2; // cells each way that may change sides
    private const int Window = 4; // cells each way from which flame and background are taken

    /// <summary>Share of flame at which the border lies.</summary>
    internal const float Half = 0.4f;

    /// <summary>Judges every cell near the border anew.</summary>
    /// <param name="mask">The mask; changed, never beyond the search area.</param>
    /// <param name="scene">Its light.</param>
    /// <returns>Share of flame of every cell judged; NaN for the others.</returns>
    internal static float[] Apply(bool[] mask, FlameScene scene)
    {
        var crop = scene.Crop;
        var shares = new float[mask.Length];
        Array.Fill(shares, float.NaN);
        var (own, band) = ((bool[])mask.Clone(), new BorderBand(crop.Width, crop.Height, Reach).Of(mask));
        for (var y = 0; y < crop.Height; y++)
        {
            for (var x = 0; x < crop.Width; x++)
            {
                var i = (y * crop.Width) + x;
                if (!band[i] || !scene.Area.Contains(x, y) || FlameShare(crop, own, band, x, y) is not { } share)
                    continue;
                shares[i] = (float)share;
                mask[i] = share >= Half;
            }
        }

        return shares;
    }

    /// <summary>Share of flame in a cell's light, between background and flame around it; null when one of them is missing.</summary>
    private static double? FlameShare(LinearCrop crop, bool[] mask, bool[] band, int x, int y)
    {
        var (flame, background) = (new Light(), new Light());
        var (core, coreLuminance) = (-1, -1f);
        var (luminance, width) = (crop.Luminance, crop.Width);
        var (left, right) = (Math.Max(0, x - Window), Math.Min(width - 1, x + Window));
        for (var row = Math.Max(0, y - Window) * width; row <= Math.Min(crop.Height - 1, y + Window) * width; row += width)
        {
            for (var n = row + left; n <= row + right; n++)
            {
                if (mask[n])
                {
                    if (luminance[n] > coreLuminance)
                        (core, coreLuminance) = (n, luminance[n]);
                    if (!band[n])
                        flame.Add(crop, n);
                }
                else if (!band[n])
                {
                    background.Add(crop, n);
                }
            }
        }

        if (flame.Count == 0 && core >= 0)
            flame.Add(crop, core); // a flame too thin to have an inside: its brightest cell stands for it
        return flame.Count == 0 || background.Count == 0 ? null : Share(crop, (y * crop.Width) + x, flame, background);
    }

    private static double? Share(LinearCrop crop, int i, Light flame, Light background)
    {
        var (red, green, blue) = background.Mean;
        var (flameRed, flameGreen, flameBlue) = (flame.Mean.Red - red, flame.Mean.Green - green, flame.Mean.Blue - blue);
        var squared = (flameRed * flameRed) + (flameGreen * flameGreen) + (flameBlue * flameBlue);
        if (squared < 1e-6)
            return null;
        var (ownRed, ownGreen, ownBlue) = (crop.Red[i] - red, crop.Green[i] - green, crop.Blue[i] - blue);
        return ((ownRed * flameRed) + (ownGreen * flameGreen) + (ownBlue * flameBlue)) / squared;
    }

    private struct Light
    {
        private double _red;
        private double _green;
        private double _blue;

        internal int Count { get; private set; }

        internal readonly (double Red, double Green, double Blue) Mean => (_red / Count, _green / Count, _blue / Count);

        internal void Add(LinearCrop crop, int i)
        {
            _red += crop.Red[i];
            _green += crop.Green[i];
            _blue += crop.Blue[i];
            Count++;
        }
    }
}
