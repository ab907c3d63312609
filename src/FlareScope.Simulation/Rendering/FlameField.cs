namespace FlareScope.Simulation.Rendering;

/// <summary>
/// The shape of one turbulent flame at one time, in its own coordinates: <c>s</c> along the axis in flame lengths (0 = tip),
/// <c>n</c> across in flame widths. Large eddies shed at the puffing frequency and travel up the axis, folds ride on them.
/// </summary>
internal sealed class FlameField
{
    private const float PuffWavelength = 1.7f; // in widths
    private readonly GradientNoise _noise;
    private readonly float _slenderness;
    private readonly float _travel;
    private readonly float _age;
    private readonly float _phase;
    private readonly float _root;
    private readonly float _roughness;
    private readonly float _fineness;

    /// <summary>Freezes the flame at a time.</summary>
    /// <param name="seed">Which flame.</param>
    /// <param name="slenderness">Length over width, about 1.5 to 10.</param>
    /// <param name="puffs">Puffs shed since the beginning: puffing frequency times time.</param>
    /// <param name="rootWidth">Width at the tip over the flame's width, 0.05 to 0.9.</param>
    /// <param name="roughness">Strength of the folds, about 0.6 (calm) to 1.4 (torn by wind).</param>
    public FlameField(ulong seed, double slenderness, double puffs, double rootWidth, double roughness)
    {
        _noise = new GradientNoise(seed);
        _slenderness = (float)slenderness;
        _travel = (float)(PuffWavelength * (puffs % 4096));
        _age = (float)(0.45 * puffs % 4096);
        _phase = Hash.Unit(seed, 7) * MathF.Tau;
        _root = (float)rootWidth;
        _roughness = (float)roughness;

        // A squat flame shows more folds across its width than a slender one.
        _fineness = (float)Math.Clamp(Math.Sqrt(4.5 / slenderness), 0.9, 1.7);
    }

    /// <summary>Distance inside the flame's edge, in flame widths: positive inside, 0 on the edge, about -1 far outside.</summary>
    /// <param name="s">Along the axis, lengths.</param>
    /// <param name="n">Across, widths.</param>
    /// <param name="heat">How hot the spot looks against the rest, about -1.5 (dark fold) to 1.5 (bright fold).</param>
    public float At(float s, float n, out float heat)
    {
        heat = 0;
        var along = s * _slenderness;
        var growth = SmoothStep(-0.02f, 0.55f, s) * _roughness;

        // Further out no eddy can carry the flame.
        if (along < -0.6f || s > 2 || MathF.Abs(n) > 0.64f + (1.15f * growth))
            return -1;
        float x = along - _travel, z = _age;

        // Large eddies move the flame sideways and along; finer ones wrinkle its edge.
        var across = (0.75f * _noise.At(x * 0.55f, n * 0.5f, z)) + (0.42f * _noise.At(x * 1.25f + 31, n * 1.2f, z * 1.5f));
        var shift = (0.8f * _noise.At(x * 0.6f + 77, n * 0.7f + 5, z)) + (0.4f * _noise.At(x * 1.5f + 3, n * 1.5f + 51, z * 1.5f));
        var puff = MathF.Sin((MathF.Tau * x / PuffWavelength) + _phase);
        var sway = 0.13f * growth * MathF.Sin((MathF.PI * x / PuffWavelength) + (2 * _phase));
        var edge = HalfWidth(s + (shift * growth * 0.55f / _slenderness)) * (1 + (0.22f * growth * puff));
        var m = n + (across * growth * 0.62f) + sway;
        var field = edge - MathF.Abs(m);
        if (field < -0.55f)
            return field;

        float fx = x * _fineness, fn = n * _fineness;
        var fold = _noise.Fractal((fx * 1.7f) + (across * 1.4f), (fn * 2.1f) + (shift * 1.4f), z * 2.2f, 3);
        var wrinkle = _noise.At((fx * 4.3f) + (fold * 2.4f), (fn * 4.6f) + (across * 1.5f), z * 3);
        var fringe = _noise.At((fx * 9.5f) + (wrinkle * 1.5f), (fn * 9.5f) + (fold * 3), z * 4);
        field += growth * ((0.34f * fold) + (0.11f * wrinkle) + (0.055f * fringe));
        var ridge = 1 - (2.4f * MathF.Abs(_noise.At((fx * 2.8f) + (fold * 2.6f) + 11, (fn * 3.3f) + (across * 2.2f), z * 2.5f)));
        var seam = 1 - (2.6f * MathF.Abs(_noise.At((fx * 6.1f) + (wrinkle * 1.6f) + 5, (fn * 6.6f) + (fold * 3.1f), z * 3.5f)));
        heat = (1.5f * fold) + (0.6f * ridge) + (0.4f * wrinkle) + (0.45f * seam) + (0.3f * fringe) - 0.2f;
        return field;
    }

    private float HalfWidth(float s)
    {
        if (s <= 0)
            return (0.5f * _root) + (s * _slenderness);
        var rise = MathF.Min(1, s / 0.62f);
        var body = _root + ((1 - _root) * MathF.Sqrt(rise) * (0.35f + (0.65f * rise)));
        if (s <= 0.62f)
            return 0.5f * body;
        var end = (s - 0.62f) / 0.38f;
        return end < 1 ? 0.5f * body * MathF.Sqrt(1 - (end * end)) : (1 - s) * _slenderness;
    }

    private static float SmoothStep(float from, float to, float x)
    {
        var t = Math.Clamp((x - from) / (to - from), 0, 1);
        return t * t * (3 - (2 * t));
    }
}
