namespace FlareScope.Simulation.Rendering;

/// <summary>Adds a flame's light to the picture and its pixels to the mask.</summary>
internal static class FlamePainter
{
    private const float Opaqueness = 0.97f; // share of the light behind that hot soot absorbs

    /// <summary>Adds the light.</summary>
    /// <param name="image">Picture; changed.</param>
    /// <param name="layer">Flame.</param>
    /// <param name="brightness">Exposed luminance of soot at <see cref="SootColour.ReferenceK"/>.</param>
    /// <param name="air">Light of the air before the flame, as exposed.</param>
    /// <param name="through">Share of the flame's light that arrives.</param>
    public static void Paint(LinearImage image, FlameLayer layer, float brightness, LinearColour air, float through)
    {
        brightness *= through;
        air *= 1 - through;
        var window = layer.Window;
        for (var row = 0; row < window.Height; row++)
        {
            for (var column = 0; column < window.Width; column++)
            {
                var cover = layer.Cover[(row * window.Width) + column];
                if (cover <= 0)
                    continue;
                var index = ((window.Y + row) * image.Width) + window.X + column;
                image.Blend(index, air, Opaqueness * cover);
                image.Add(index, SootColour.At(layer.Kelvin[(row * window.Width) + column]) * (brightness * cover));
            }
        }
    }

    /// <summary>Marks the flame's pixels with 1.</summary>
    public static void Mark(byte[] mask, int width, FlameLayer layer)
    {
        var window = layer.Window;
        for (var i = 0; i < layer.Cover.Length; i++)
        {
            if (layer.Cover[i] >= FlameMask.Edge)
                mask[((window.Y + (i / window.Width)) * width) + window.X + (i % window.Width)] = 1;
        }
    }
}
