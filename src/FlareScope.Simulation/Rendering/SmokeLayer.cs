namespace FlareScope.Simulation.Rendering;

/// <summary>Optical depth of a soot plume over the picture, kept at half resolution: smoke has no sharp edges.</summary>
internal sealed class SmokeLayer
{
    private readonly int _columns;
    private readonly int _rows;
    private readonly float[] _depth;

    private SmokeLayer(int columns, int rows) => (_columns, _rows, _depth) = (columns, rows, new float[columns * rows]);

    /// <summary>Opacity from which a pixel belongs to the smoke mask and box, 0..1.</summary>
    public const float MaskOpacity = 0.12f;

    /// <summary>Optical depth at a pixel.</summary>
    public float DepthAt(int x, int y)
    {
        float fx = Math.Max(0, (x - 0.5f) * 0.5f), fy = Math.Max(0, (y - 0.5f) * 0.5f);
        int ix = Math.Min((int)fx, _columns - 2), iy = Math.Min((int)fy, _rows - 2);
        float u = fx - ix, v = fy - iy;
        var i = (iy * _columns) + ix;
        var top = _depth[i] + ((_depth[i + 1] - _depth[i]) * u);
        var below = _depth[i + _columns] + ((_depth[i + _columns + 1] - _depth[i + _columns]) * u);
        return top + ((below - top) * v);
    }

    /// <summary>Draws the plume.</summary>
    /// <param name="view">Camera.</param>
    /// <param name="plume">Shape and depth.</param>
    public static SmokeLayer Draw(PinholeView view, SmokePlume plume)
    {
        var layer = new SmokeLayer((view.Width / 2) + 2, (view.Height / 2) + 2);
        for (var row = 0; row < layer._rows; row++)
        {
            var y = (row * 2) + 1.0;
            var depth = view.DepthAtRow(y);
            var h = (float)((view.PlaneAt(0, y).H - plume.StartHeightM) / plume.LengthM);
            var step = (float)(2 * depth / view.FocalPx / plume.LengthM);
            var x = (float)(((depth * (1 - (view.Width / 2.0)) / view.FocalPx) - plume.StartX) / plume.LengthM);
            for (var column = 0; column < layer._columns; column++, x += step)
                layer._depth[(row * layer._columns) + column] = plume.DepthAt(x, h);
        }

        return layer;
    }
}
