namespace FlareScope.Simulation.Rendering;

/// <summary>
/// One flame drawn into a window of the picture: how much of each pixel it covers, how hot the soot there is, and what its mask
/// measures. The light of a pixel is cover times Planck light, so the line where cover is one half is the line where the light
/// has fallen to half of its local peak: the mask edge of the truth file.
/// </summary>
internal sealed class FlameLayer
{
    private FlameLayer(PixelWindow window)
    {
        Window = window;
        Cover = new float[window.Width * window.Height];
        Kelvin = new float[Cover.Length];
        Along = new float[Cover.Length];
    }

    /// <summary>The part of the picture that the arrays describe.</summary>
    public PixelWindow Window { get; }

    /// <summary>Share of the pixel that flame covers, 0..1.</summary>
    public float[] Cover { get; }

    /// <summary>Soot temperature, K.</summary>
    public float[] Kelvin { get; }

    /// <summary>Place along the axis, flame lengths.</summary>
    public float[] Along { get; }

    /// <summary>Share of a pixel of the picture that flame covers, 0..1.</summary>
    public float CoverAt(int x, int y) => Window.Covers(x, y) ? Cover[((y - Window.Y) * Window.Width) + x - Window.X] : 0;

    /// <summary>What the mask measures.</summary>
    public FlameExtent Extent { get; private set; } = FlameExtent.None;

    /// <summary>Draws the flame so that its mask has the pose's length and area.</summary>
    /// <param name="view">Camera.</param>
    /// <param name="pose">Place and size.</param>
    /// <param name="field">Shape.</param>
    /// <param name="coreKelvin">Soot temperature of the bright body, K.</param>
    public static FlameLayer Draw(PinholeView view, FlamePose pose, FlameField field, double coreKelvin)
    {
        var (length, width) = FlameCalibration.Fit(field, pose);
        var layer = Raster(view, pose, field, length, width, coreKelvin);

        // The grid of the fit is coarse and specks are dropped after it: one correction brings the mask to the wanted size.
        var lengthFactor = pose.LengthM / Math.Max(layer.Extent.LengthM, 0.2 * pose.LengthM);
        var areaFactor = pose.AreaM2 / Math.Max(layer.Extent.AreaM2, 0.2 * pose.AreaM2);
        if (Math.Abs(lengthFactor - 1) < 0.01 && Math.Abs(areaFactor - 1) < 0.02)
            return layer;
        length *= Math.Clamp(lengthFactor, 0.8, 1.25);
        width *= Math.Clamp(areaFactor / lengthFactor, 0.7, 1.4);
        return Raster(view, pose, field, length, width, coreKelvin);
    }

    private static FlameLayer Raster(
        PinholeView view, FlamePose pose, FlameField field, double length, double width, double coreKelvin)
    {
        var layer = new FlameLayer(PixelWindow.Around(view, pose, length, width));
        var window = layer.Window;
        var widthPx = width * view.FocalPx / view.DepthAtRow(window.Y + (window.Height / 2.0));
        var soft = (float)Math.Max(0.85 / Math.Max(widthPx, 0.1), 0.03);
        float inverseLength = (float)(1 / length), toWidths = (float)(length / width);
        for (var row = 0; row < window.Height; row++)
        {
            var y = window.Y + row + 0.5;
            var depth = view.DepthAtRow(y);
            var h = (float)(view.PlaneAt(0, y).H - pose.TipHeightM) * inverseLength;
            var step = (float)(depth / view.FocalPx) * inverseLength;
            var x = (float)((depth * (window.X + 0.5 - view.CentreX) / view.FocalPx) - pose.TipX) * inverseLength;
            for (var column = 0; column < window.Width; column++, x += step)
            {
                var (s, n) = pose.Axis.Locate(x, h);
                var inside = field.At(s, n * toWidths, out var heat);
                if (inside <= -soft)
                    continue;
                var index = (row * window.Width) + column;
                var t = Math.Clamp((inside + soft) / (2 * soft), 0, 1);
                layer.Cover[index] = t * t * (3 - (2 * t));
                layer.Kelvin[index] = (float)coreKelvin + (78 * heat) - (150 * s * s) - (20 * MathF.Exp(-MathF.Max(0, inside) * 14));
                layer.Along[index] = s;
            }
        }

        FlameMask.DropSpecks(layer);
        layer.Extent = FlameMask.Measure(layer, view, pose, length);
        return layer;
    }
}
