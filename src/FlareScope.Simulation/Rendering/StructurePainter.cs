using SkiaSharp;

namespace FlareScope.Simulation.Rendering;

/// <summary>Draws stacks and plant as shapes of reflectance, then lights them by sky and flame over the picture.</summary>
internal static class StructurePainter
{
    /// <summary>Lays stacks and buildings over the picture.</summary>
    public static void Paint(LinearImage image, SceneSpec scene, SceneLight light)
    {
        var info = new SKImageInfo(image.Width, image.Height, SKColorType.Rgba8888, SKAlphaType.Premul);
        using var bitmap = new SKBitmap(info);
        bitmap.Erase(SKColors.Transparent);
        IReadOnlyList<SKRect> sheds;
        using (var canvas = new SKCanvas(bitmap))
        {
            sheds = SkylineDrawing.Draw(canvas, scene);
            if (scene.Ground.Cloth is { } cloth)
                ClothDrawing.Draw(canvas, scene.View, cloth);
            foreach (var (_, stack, _) in scene.Flares)
            {
                if (stack.SecondOffsetM is { } offset)
                    StackDrawing.Draw(canvas, scene.View, stack, stack.X + offset, stack.TipHeightM * stack.SecondHeightShare);
                StackDrawing.Draw(canvas, scene.View, stack, stack.X, stack.TipHeightM);
            }
        }

        Light(image, bitmap.GetPixelSpan(), scene, light);
        if (scene.Ground.LitWindows > 0)
            WindowPainter.Paint(image, sheds, scene);
    }

    private static void Light(LinearImage image, ReadOnlySpan<byte> shapes, SceneSpec scene, SceneLight light)
    {
        var view = scene.View;
        var through = scene.Air.Transmission(view.DistanceM);
        for (var y = 0; y < image.Height; y++)
        {
            var air = light.Air * (1 - through);
            var depth = view.DepthAtRow(y + 0.5);
            var h = view.PlaneAt(0, y + 0.5).H;
            for (var x = 0; x < image.Width; x++)
            {
                var i = (y * image.Width) + x;
                int alpha = shapes[(4 * i) + 3];
                if (alpha == 0)
                    continue;
                var paint = new LinearColour(
                    SrgbCurve.DecodeByte(shapes[4 * i] * 255 / alpha),
                    SrgbCurve.DecodeByte(shapes[(4 * i) + 1] * 255 / alpha),
                    SrgbCurve.DecodeByte(shapes[(4 * i) + 2] * 255 / alpha));
                var across = depth * (x + 0.5 - view.CentreX) / view.FocalPx;
                var lit = (paint * (light.Ground * light.Front)) + (paint * light.FlameAt(across, h, 1.5));
                image.Blend(i, (lit * through) + air, alpha / 255f);
            }
        }
    }
}
