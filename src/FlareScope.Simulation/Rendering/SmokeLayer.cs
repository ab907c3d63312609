namespace FlareScope.Simulation.Rendering;

/// <summary>Optical depth of a plume over the picture, kept at half resolution: smoke has no sharp edges.</summary>
internal sealed class SmokeLayer
{
    private readonly int _columns;
    private readonly int _rows;
    private readonly float[] _depth;

    private SmokeLayer(int columns, int rows) => (_columns, _rows, _depth) = (columns, rows, new float[columns * rows]);

    /// <summary>First row of the picture with any smoke.</summary>
    public int FirstRow { get; private set; } = int.MaxValue;

    /// <summary>Row after the last with any smoke.</summary>
    public int EndRow { get; private set; }

    /// <summary>Optical depth at the centre of a pixel.</summary>
    public float DepthAt(int x, int y) => Sample((x - 0.5f) * 0.5f, (y - 0.5f) * 0.5f);

    /// <summary>Optical depth at a point of the picture, px.</summary>
    public double DepthAt(double x, double y) => Sample((float)(x - 1) * 0.5f, (float)(y - 1) * 0.5f);

    private float Sample(float fx, float fy)
    {
        (fx, fy) = (Math.Max(0, fx), Math.Max(0, fy));
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
            var x = (float)(((depth * (1 - view.CentreX) / view.FocalPx) - plume.StartX) / plume.LengthM);
            var any = false;
            for (var column = 0; column < layer._columns; column++, x += step)
            {
                var tau = plume.MayReach(x, h) ? plume.DepthAt(x, h) : 0;
                layer._depth[(row * layer._columns) + column] = tau;
                any |= tau > 0;
            }

            if (any)
                (layer.FirstRow, layer.EndRow) = (Math.Min(layer.FirstRow, Math.Max(0, (2 * row) - 2)), (2 * row) + 4);
        }

        return layer;
    }
}
