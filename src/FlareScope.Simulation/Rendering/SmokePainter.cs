namespace FlareScope.Simulation.Rendering;

/// <summary>Lays a plume over the picture: it hides what is behind and sends light of its own, scattered from sky and flames.</summary>
internal sealed class SmokePainter
{
    private const byte SootMark = 2;
    private const byte SteamMark = 3;
    private const float LeastDepth = 0.004f;
    private readonly SceneSpec _scene;
    private readonly SceneLight _light;
    private readonly float _through;

    /// <summary>Prepares for a scene.</summary>
    public SmokePainter(SceneSpec scene, SceneLight light)
    {
        (_scene, _light) = (scene, light);
        _through = scene.Air.Transmission(scene.View.DistanceM);
    }

    /// <summary>Paints a plume and marks its pixels.</summary>
    /// <param name="image">Picture; changed.</param>
    /// <param name="mask">Mask; changed.</param>
    /// <param name="smoke">Optical depth.</param>
    /// <param name="spec">Soot or steam, and its light.</param>
    /// <param name="flame">The flame it leaves, which burns through it; null for a vent.</param>
    /// <returns>What the plume's mask measures.</returns>
    public SmokeExtent Paint(LinearImage image, byte[] mask, SmokeLayer smoke, SmokeSpec spec, FlameLayer? flame)
    {
        var view = _scene.View;
        var sum = new ExtentSum(image.Width, image.Height);
        var mark = spec.Kind == SmokeKind.Steam ? SteamMark : SootMark;
        for (var y = smoke.FirstRow; y < Math.Min(image.Height, smoke.EndRow); y++)
        {
            var source = Source(spec, y + 0.5);
            var air = _light.Air * (1 - _through);
            var depth = view.DepthAtRow(y + 0.5);
            var h = view.PlaneAt(0, y + 0.5).H;
            for (var x = 0; x < image.Width; x++)
            {
                var tau = smoke.DepthAt(x, y);
                if (tau < LeastDepth)
                    continue;
                var cover = flame?.CoverAt(x, y) ?? 0;
                var opacity = 1 - MathF.Exp(-tau * (1 - (0.8f * cover)));
                var across = depth * (x + 0.5 - view.CentreX) / view.FocalPx;
                var glow = _light.FlameAt(across, h, 2) * (0.5f * (float)spec.Albedo);
                var index = (y * image.Width) + x;
                var before = image.Luminance(index);
                image.Blend(index, ((source + glow) * _through) + air, opacity);
                if (cover >= FlameMask.Edge || opacity < OpacityTransect.EndOpacity)
                    continue;
                mask[index] = mark;
                sum.Add(x, y, opacity, Math.Abs(Math.Sqrt(image.Luminance(index)) - Math.Sqrt(before))); // the root is near what an eye sees
            }
        }

        return sum.Result();
    }

    /// <summary>Light that an opaque plume scatters from the sky towards us: soot takes the sky's colour, steam is a cloud.</summary>
    private LinearColour Source(SmokeSpec spec, double row) => spec.Kind == SmokeKind.Steam
        ? LinearColour.Mix(_scene.Sky.CloudShade, _scene.Sky.CloudLight, 0.8f) * (_light.Sky * (float)spec.Albedo)
        : SkyPainter.Clear(_scene, row) * (_light.Sky * (float)spec.Albedo);
}
