namespace FlareScope.Simulation.Rendering;

/// <summary>
/// A soot plume that leaves the flame's end, leans over to the wind's direction, widens and thins. Its coordinates are plume
/// lengths from the start point.
/// </summary>
internal sealed class SmokePlume
{
    private readonly BentAxis _axis;
    private readonly GradientNoise _noise;
    private readonly float _depth;
    private readonly float _startWidth;
    private readonly float _spread;
    private readonly float _travel;
    private readonly float _age;
    private readonly float _fade;

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
        _travel = (float)(travelM / lengthM % 64);
        _age = (float)(travelM / lengthM * 0.8 % 64);
        _fade = (float)spec.FadeShare;
    }

    /// <summary>Start, m right of the optical axis.</summary>
    public double StartX { get; }

    /// <summary>Start, m above the ground.</summary>
    public double StartHeightM { get; }

    /// <summary>Length, m.</summary>
    public double LengthM { get; }

    /// <summary>Optical depth through the plume at a point given in plume lengths from its start.</summary>
    public float DepthAt(float x, float y)
    {
        var (s, n) = _axis.Locate(x, y);
        if (s is < -0.04f or > 1)
            return 0;
        var half = _startWidth + (_spread * MathF.Max(0, s));
        var across = n / half;
        if (MathF.Abs(across) > 2.6f)
            return 0;

        // Eddies scale with the plume's width, so the texture's coordinate runs in widths travelled.
        var run = (MathF.Log((half + 1e-4f) / _startWidth) / _spread * 0.9f) - (_travel / half * 0.5f);
        var swing = 0.55f * _noise.At((run * 0.8f) + 9, 0.3f, _age) * MathF.Min(1, s * 8);
        var m = across + swing;
        var billow = _noise.Fractal(run * 1.1f, m * 1.1f, _age, 2);
        var fold = _noise.Fractal((run * 2.6f) + (billow * 1.2f), (m * 2.6f) + billow, _age * 2, 3);
        var body = 1.15f - (m * m * 0.75f) + (0.95f * billow) + (0.75f * fold);
        if (body <= 0)
            return 0;
        var onset = Math.Clamp((s + 0.02f) / 0.05f, 0, 1);
        var end = Math.Clamp((1 - s) / _fade, 0, 1);
        var thin = MathF.Sqrt(_startWidth / half);
        return _depth * MathF.Min(body, 1.6f) * onset * end * thin;
    }
}
