namespace FlareScope.Simulation.Rendering;

/// <summary>
/// A plume of soot or steam that leaves the flame's end, leans over to the wind's direction, widens and thins. Its coordinates are plume
/// lengths from the start point.
/// </summary>
internal sealed class SmokePlume
{
    private readonly BentAxis _axis;
    private readonly GradientNoise _noise;
    private readonly float _depth;
    private readonly float _startWidth;
    private readonly float _spread;
    private readonly float _eddy;
    private readonly float _travel;
    private readonly float _age;
    private readonly float _fade;
    private readonly float _gap;
    private readonly (float Left, float Right, float Low, float High) _bounds;

    /// <summary>How far from its centre line smoke can be, in half widths.</summary>
    public const float ReachInHalfWidths = 2.6f;

    private const float SteamGap = 0.07f; // of its length: vapour leaves hot and condenses as it cools

    /// <summary>Freezes the plume at a time.</summary>
    /// <param name="spec">Depth, spread and seed.</param>
    /// <param name="axis">Unit centre line.</param>
    /// <param name="start">Where it begins in the stack's plane, m.</param>
    /// <param name="lengthM">Length, m.</param>
    /// <param name="startWidthM">Half width where it begins, m.</param>
    /// <param name="travelM">Way the smoke has drifted since time 0, m.</param>
    public SmokePlume(
        SmokeSpec spec, BentAxis axis, (double X, double H) start, double lengthM, double startWidthM, double travelM)
    {
        _axis = axis;
        _noise = new GradientNoise(spec.Seed);
        (StartX, StartHeightM) = start;
        LengthM = lengthM;
        _depth = (float)spec.OpticalDepth;
        _startWidth = (float)(startWidthM / lengthM);
        _spread = (float)spec.Spread;
        _eddy = _startWidth + (_spread * 0.28f);
        _travel = (float)(travelM / lengthM % 4096);
        _age = (float)(travelM / lengthM * 0.8 % 4096);
        _fade = (float)spec.FadeShare;
        _gap = spec.Kind == SmokeKind.Steam ? SteamGap : 0;
        _bounds = Bounds();
    }

    /// <summary>Start, m right of the optical axis.</summary>
    public double StartX { get; }

    /// <summary>Start, m above the ground.</summary>
    public double StartHeightM { get; }

    /// <summary>Length, m.</summary>
    public double LengthM { get; }

    /// <summary>The chord at right angles to the centre line, in the stack's plane, m.</summary>
    /// <param name="s">Place along the centre line, share of the length.</param>
    /// <param name="halfWidths">Reach to either side.</param>
    public ((double X, double H) From, (double X, double H) To) Chord(float s, double halfWidths)
    {
        var (x, y) = _axis.PointAt(s);
        var (aheadX, aheadY) = _axis.PointAt(s + 0.01f);
        var length = double.Hypot(aheadX - x, aheadY - y);
        var reach = halfWidths * (_startWidth + (_spread * s));
        double nx = (aheadY - y) / length * reach, ny = -(aheadX - x) / length * reach;
        return (At(x - nx, y - ny), At(x + nx, y + ny));

        (double X, double H) At(double px, double py) => (StartX + (px * LengthM), StartHeightM + (py * LengthM));
    }

    /// <summary>Whether a point can hold smoke; false is sure, true is not.</summary>
    public bool MayReach(float x, float y) => x >= _bounds.Left && x <= _bounds.Right && y >= _bounds.Low && y <= _bounds.High;

    private (float Left, float Right, float Low, float High) Bounds()
    {
        float left = 0, right = 0, low = 0, high = 0;
        for (var i = 0; i <= 20; i++)
        {
            var (x, y) = _axis.PointAt(i / 20f);
            (left, right, low, high) = (MathF.Min(left, x), MathF.Max(right, x), MathF.Min(low, y), MathF.Max(high, y));
        }

        var reach = (ReachInHalfWidths * (_startWidth + _spread)) + 0.05f;
        return (left - reach, right + reach, low - reach, high + reach);
    }

    /// <summary>Optical depth through the plume at a point given in plume lengths from its start.</summary>
    public float DepthAt(float x, float y)
    {
        var (s, n) = _axis.Locate(x, y);
        if (s is < -0.04f or > 1)
            return 0;
        var half = _startWidth + (_spread * MathF.Max(0, s));
        var across = n / half;
        if (MathF.Abs(across) > ReachInHalfWidths)
            return 0;

        // Eddies drift with the wind at one speed everywhere, so that a measured drift is the true one.
        var run = (s - _travel) / _eddy;
        var swing = 0.55f * _noise.At((run * 0.8f) + 9, 0.3f, _age) * MathF.Min(1, s * 8);
        var m = across + swing;
        var billow = _noise.Fractal(run * 1.1f, m * 1.1f, _age, 2);
        var fold = _noise.Fractal((run * 2.6f) + (billow * 1.2f), (m * 2.6f) + billow, _age * 2, 3);
        var body = 1.15f - (m * m * 0.75f) + (0.95f * billow) + (0.75f * fold);
        if (body <= 0)
            return 0;
        var onset = Math.Clamp((s - _gap + 0.02f) / 0.05f, 0, 1);
        var end = Math.Clamp((1 - s) / _fade, 0, 1);
        var thin = MathF.Sqrt(_startWidth / half);
        return _depth * MathF.Min(body, 1.6f) * onset * end * thin;
    }
}
