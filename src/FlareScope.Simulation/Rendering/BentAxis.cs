namespace FlareScope.Simulation.Rendering;

/// <summary>
/// A centre line that leaves the tip steeply and leans over with the wind, as a polyline of unit length in the stack's plane
/// (x right, y up). Beyond its ends it continues straight.
/// </summary>
internal sealed class BentAxis
{
    private readonly float[] _x;
    private readonly float[] _y;
    private readonly int _segments;

    /// <summary>Makes the line.</summary>
    /// <param name="startDeg">Lean from vertical where it starts, degrees, positive to the right.</param>
    /// <param name="endDeg">Lean that it tends to, degrees.</param>
    /// <param name="bendLength">Share of the length over which it turns.</param>
    /// <param name="segments">Number of segments.</param>
    public BentAxis(double startDeg, double endDeg, double bendLength, int segments = 24)
    {
        _segments = segments;
        _x = new float[segments + 1];
        _y = new float[segments + 1];
        for (var i = 0; i < segments; i++)
        {
            var s = (i + 0.5) / segments;
            var lean = (endDeg + ((startDeg - endDeg) * Math.Exp(-s / bendLength))) * Math.PI / 180;
            _x[i + 1] = _x[i] + (float)(Math.Sin(lean) / segments);
            _y[i + 1] = _y[i] + (float)(Math.Cos(lean) / segments);
        }
    }

    /// <summary>The point at a share of the length, 0 = start; may lie beyond the ends.</summary>
    public (float X, float Y) PointAt(float s)
    {
        var index = Math.Clamp((int)(s * _segments), 0, _segments - 1);
        var rest = (s * _segments) - index;
        return (_x[index] + ((_x[index + 1] - _x[index]) * rest), _y[index] + ((_y[index + 1] - _y[index]) * rest));
    }

    /// <summary>Where a point lies along the line (lengths) and to the right of it (lengths).</summary>
    public (float S, float N) Locate(float x, float y)
    {
        var best = float.MaxValue;
        float s = 0, n = 0;
        for (var i = 0; i < _segments; i++)
        {
            float dx = _x[i + 1] - _x[i], dy = _y[i + 1] - _y[i];
            float px = x - _x[i], py = y - _y[i];
            var inverse = _segments * _segments;
            var t = ((px * dx) + (py * dy)) * inverse;
            var held = Math.Clamp(t, i == 0 ? float.MinValue : 0, i == _segments - 1 ? float.MaxValue : 1);
            float ex = px - (held * dx), ey = py - (held * dy);
            var distance = (ex * ex) + (ey * ey);
            if (distance >= best)
                continue;
            best = distance;
            s = (i + held) / _segments;
            n = MathF.CopySign(MathF.Sqrt(distance), (px * dy) - (py * dx));
        }

        return (s, n);
    }
}
