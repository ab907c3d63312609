namespace FlareScope.Vision.Flames;

/// <summary>What speaks for flame, cell by cell: warm colour, white heat, and seeds, which nothing but a flame shows.</summary>
internal sealed class FlameEvidence
{
    private const float RedOverGreen = 0.95f; // soot is never greener than red; a tolerance for noise
    private const float WarmthFloor = 0.02f; // keeps the colour of near-black pixels near zero

    private FlameEvidence(int cells) => (Warm, White, Seeds) = (new bool[cells], new bool[cells], new bool[cells]);

    /// <summary>Cells of a flame's colour.</summary>
    internal bool[] Warm { get; }

    /// <summary>Bright cells without colour: a clipped core, or a cloud.</summary>
    internal bool[] White { get; }

    /// <summary>Cells that only a flame shows.</summary>
    internal bool[] Seeds { get; }

    /// <summary>Warmth of every cell, −1..1.</summary>
    internal static float[] Warmth(LinearCrop crop)
    {
        var warmth = new float[crop.Red.Length];
        for (var i = 0; i < warmth.Length; i++)
            warmth[i] = (crop.Red[i] - crop.Blue[i]) / (crop.Red[i] + crop.Blue[i] + WarmthFloor);
        return warmth;
    }

    internal static FlameEvidence Collect(
        LinearCrop crop, float[] warmth, SearchArea area, FlameBackground background, Glare glare, FlameSegmenterOptions options)
    {
        var evidence = new FlameEvidence(warmth.Length);
        // In a dark scene the margin is full of the flame's own glow: its warmth is no background to compare with.
        var cap = glare.Dominates ? 0 : options.BackgroundWarmthCap;
        for (var y = 0; y < crop.Height; y++)
        {
            for (var x = 0; x < crop.Width; x++)
            {
                if (area.Contains(x, y))
                    evidence.Judge((y * crop.Width) + x, crop, warmth, background, glare, cap, options);
            }
        }

        return evidence;
    }

    private void Judge(
        int i, LinearCrop crop, float[] warmth, FlameBackground background, Glare glare, double cap, FlameSegmenterOptions options)
    {
        var contrast = warmth[i] - Math.Min(background.Warmth[i], cap);
        var red = crop.Red[i];
        var luminance = crop.Luminance[i];
        var behind = background.Luminance[i];
        if (red >= RedOverGreen * crop.Green[i])
        {
            Seeds[i] = warmth[i] >= options.SeedWarmth && contrast >= options.SeedContrast && red >= options.SeedRed;
            Warm[i] = red >= options.WarmRed && IsWarm(warmth[i], contrast, lit: luminance >= behind * options.LitGain, options);
        }

        White[i] = !Warm[i]
            && luminance >= Math.Max(options.WhiteLuminance, behind + (options.WhiteShare * (glare.PeakLuminance - behind)))
            && luminance > behind + options.WhiteRise
            && warmth[i] >= options.WhiteWarmth
            && (glare.Dominates || contrast > 0);
    }

    private static bool IsWarm(float warmth, double contrast, bool lit, FlameSegmenterOptions options) => lit
        ? (warmth >= options.LitWarmth && contrast >= options.LitContrast)
            || (warmth >= options.PaleWarmth && contrast >= options.PaleContrast)
        : warmth >= options.DimWarmth && contrast >= options.DimContrast;
}
