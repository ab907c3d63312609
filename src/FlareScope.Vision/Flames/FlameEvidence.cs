namespace FlareScope.Vision.Flames;

/// <summary>What speaks for flame, cell by cell: warm colour, white heat, and seeds, which nothing but a flame shows.</summary>
internal sealed class FlameEvidence
{
    private const float RedOverGreen = 0.95f; // soot is never greener than red; a tolerance for noise

    private const float MostlyClipped = 0.5f; // share of a cell's pixels: what is clipped has lost its colour

    private FlameEvidence(int cells) => (Warm, White, Seeds) = (new bool[cells], new bool[cells], new bool[cells]);

    /// <summary>Cells of a flame's colour.</summary>
    internal bool[] Warm { get; }

    /// <summary>Bright cells without colour: a clipped core, or a cloud.</summary>
    internal bool[] White { get; }

    /// <summary>Cells that only a flame shows.</summary>
    internal bool[] Seeds { get; }

    /// <summary>Judges every cell of the search area by itself.</summary>
    internal static FlameEvidence Collect(FlameScene scene)
    {
        var (width, height) = (scene.Crop.Width, scene.Crop.Height);
        var evidence = new FlameEvidence(width * height);
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                if (scene.Area.Contains(x, y))
                    evidence.Judge((y * width) + x, scene);
            }
        }

        return evidence;
    }

    private void Judge(int i, FlameScene scene)
    {
        var (crop, options) = (scene.Crop, scene.Options);
        // In a dark scene the margin is full of the flame's own glow: its warmth is no background to compare with.
        var cap = scene.Glare.Dominates ? 0 : options.BackgroundWarmthCap;
        var warmth = scene.Warmth[i];
        var contrast = warmth - Math.Min(scene.Background.Warmth[i], cap);
        var red = crop.Red[i];
        var luminance = crop.Luminance[i];
        var behind = scene.Background.Luminance[i];
        if (red >= RedOverGreen * crop.Green[i])
        {
            Seeds[i] = warmth >= options.SeedWarmth && contrast >= options.SeedContrast && red >= options.SeedRed;
            Warm[i] = red >= options.WarmRed && IsWarm(warmth, contrast, lit: luminance >= behind * options.LitGain, options);
        }

        White[i] = !Warm[i]
            && luminance >= Math.Max(options.WhiteLuminance, behind + (options.WhiteShare * (scene.Glare.PeakLuminance - behind)))
            && luminance > behind + options.WhiteRise
            && warmth >= options.WhiteWarmth
            && (scene.Glare.Dominates || contrast > 0 || crop.Clipped[i] > MostlyClipped);
    }

    private static bool IsWarm(float warmth, double contrast, bool lit, FlameSegmenterOptions options) => lit
        ? (warmth >= options.LitWarmth && contrast >= options.LitContrast)
            || (warmth >= options.PaleWarmth && contrast >= options.PaleContrast)
        : warmth >= options.DimWarmth && contrast >= options.DimContrast;
}
