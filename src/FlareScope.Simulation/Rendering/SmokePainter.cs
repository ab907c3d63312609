namespace FlareScope.Simulation.Rendering;

/// <summary>Lays soot over the picture: it absorbs what is behind, scatters a little sky and, near the flame, the flame's light.</summary>
internal static class SmokePainter
{
    /// <summary>Darkens the picture and marks the smoke's pixels with 2.</summary>
    /// <returns>What the smoke mask measures.</returns>
    public static SmokeExtent Paint(LinearImage image, byte[] mask, SmokeLayer smoke, FlameLayer flame, SceneSpec scene)
    {
        var view = scene.View;
        var light = new SceneLight(scene);
        var window = flame.Window;
        var albedo = (float)(scene.Smoke?.Albedo ?? 0);
        double sum = 0, contrast = 0;
        var count = 0;
        for (var y = 0; y < image.Height; y++)
        {
            var sky = SkyPainter.Clear(scene, y + 0.5) * (light.Sky * albedo);
            var depth = view.DepthAtRow(y + 0.5);
            var up = view.PlaneAt(0, y + 0.5).H - light.FlameHeightM;
            for (var x = 0; x < image.Width; x++)
            {
                var tau = smoke.DepthAt(x, y);
                if (tau < 0.004f)
                    continue;
                var cover = window.Covers(x, y) ? flame.Cover[((y - window.Y) * window.Width) + x - window.X] : 0;
                var opacity = 1 - MathF.Exp(-tau * (1 - (0.8f * cover)));
                var aside = (depth * (x + 0.5 - (view.Width / 2.0)) / view.FocalPx) - scene.Stack.X;
                var glow = light.FlameAt(aside, up, 2) * (0.5f * albedo);
                var index = (y * image.Width) + x;
                var before = image.Luminance(index);
                image.Blend(index, sky + glow, opacity);
                if (cover >= FlameMask.Edge || opacity < SmokeLayer.MaskOpacity)
                    continue;
                mask[index] = 2;
                sum += opacity;
                contrast += Math.Abs(Math.Sqrt(image.Luminance(index)) - Math.Sqrt(before)); // the root is near what an eye sees
                count++;
            }
        }

        return count == 0 ? SmokeExtent.None : new SmokeExtent(sum / count, contrast / count);
    }
}
