namespace FlareScope.Simulation.Rendering;

/// <summary>Clouds at half resolution: how much of the sky they hide and how dark their side towards us is.</summary>
internal sealed class CloudLayer
{
    private readonly int _columns;
    private readonly float[] _share;
    private readonly float[] _shade;

    /// <summary>Draws the clouds of a scene.</summary>
    public CloudLayer(SceneSpec scene)
    {
        var view = scene.View;
        _columns = (view.Width / 2) + 1;
        var rows = (view.Height / 2) + 1;
        _share = new float[_columns * rows];
        _shade = new float[_share.Length];
        var noise = new GradientNoise(Hash.Derive(scene.Seed, 11));

        // The same number of clouds across the picture whether the lens is wide or long.
        var middle = Math.Max(0.4, (view.HorizonRow / view.Height) - 0.5);
        var scale = (float)(scene.Sky.CloudScale / Crowding(middle));
        var soft = (float)scene.Sky.CloudSoftness * 0.35f;
        var threshold = (float)(0.42 - (0.84 * scene.Sky.CloudCover));
        for (var row = 0; row < rows; row++)
        {
            // Layers seem to crowd together towards the horizon.
            var above = Math.Max(0, (view.HorizonRow - (2 * row)) / view.Height);
            var crowd = Crowding(above);
            var v = (float)(-Math.Log(0.12 + above) * 2.1) * scale;
            for (var column = 0; column < _columns; column++)
            {
                var u = (((2f * column) - (view.Width / 2f)) / view.Height) * crowd * scale;
                var bend = noise.At(u * 0.5f, v * 0.5f, 7.5f);
                var body = noise.Fractal(u + (0.7f * bend), (v * 1.25f) + (0.5f * bend), 3.5f, 5) * 1.6f;
                var t = Math.Clamp((body - threshold + soft) / (2 * soft), 0, 1);
                if (t <= 0)
                    continue;
                var index = (row * _columns) + column;
                _share[index] = t * t * (3 - (2 * t));
                var relief = noise.Fractal((u * 1.7f) + 40, (v * 2.4f) + (1.5f * body), 9.5f, 2);
                _shade[index] = Math.Clamp(0.35f + (0.9f * (body - threshold)) + (0.9f * relief), 0, 1);
            }
        }
    }

    /// <summary>Share of the sky hidden and darkness (0 = bright side, 1 = dark side) at a pixel.</summary>
    public (float Share, float Shade) At(int x, int y)
    {
        int ix = Math.Min(x >> 1, _columns - 2), iy = Math.Min(y >> 1, (_share.Length / _columns) - 2);
        float u = (x & 1) * 0.5f, v = (y & 1) * 0.5f;
        var i = (iy * _columns) + ix;
        return (Between(_share, i, u, v), Between(_shade, i, u, v));
    }

    private static float Crowding(double above) => (float)(1 / (0.3 + (0.75 * above)));

    private float Between(float[] plane, int i, float u, float v)
    {
        var top = plane[i] + ((plane[i + 1] - plane[i]) * u);
        var below = plane[i + _columns] + ((plane[i + _columns + 1] - plane[i + _columns]) * u);
        return top + ((below - top) * v);
    }
}
