namespace FlareScope.Datasets.Augmentation;

/// <summary>
/// A change of hue, saturation and brightness as one 3x3 matrix on (blue, green, red): a turn and a stretch of the two
/// colour-difference axes, and a gain. The same freedom as jitter in HSV at a fraction of its cost.
/// </summary>
public readonly struct ColourJitter
{
    // Luma weights of ITU-R BT.709, rounded as the hue turn below has them; a saturation of 0 leaves this grey.
    private const float LumaRed = 0.213f;
    private const float LumaGreen = 0.715f;
    private const float LumaBlue = 0.072f;

    private const float MiddleGrey = 128;

    private readonly float offset;
    private readonly float bb, bg, br, gb, gg, gr, rb, rg, rr;

    /// <summary>Makes the matrix.</summary>
    /// <param name="hueDegrees">Turn of the hue.</param>
    /// <param name="saturation">Factor of colourfulness; 1 keeps it.</param>
    /// <param name="brightness">Gain; 1 keeps it.</param>
    /// <param name="contrast">Factor of the distance from middle grey; 1 keeps it.</param>
    /// <param name="warmth">Gain of red over and of blue under the others, as a wrong white balance has it; 0 keeps them.</param>
    public ColourJitter(float hueDegrees, float saturation, float brightness, float contrast = 1, float warmth = 0)
    {
        offset = MiddleGrey * (1 - contrast);
        brightness *= contrast;
        var (sin, cos) = MathF.SinCos(hueDegrees * MathF.PI / 180);
        var (c, s) = (saturation * cos, saturation * sin);
        // The usual closed form of a hue turn about the grey axis that keeps luma (W3C Filter Effects, hueRotate).
        var (redGain, blueGain) = (brightness * (1 + warmth), brightness * (1 - warmth));
        rr = redGain * (LumaRed + c * (1 - LumaRed) - s * 0.213f);
        rg = redGain * (LumaGreen - c * LumaGreen - s * 0.715f);
        rb = redGain * (LumaBlue - c * LumaBlue + s * 0.928f);
        gr = brightness * (LumaRed - c * LumaRed + s * 0.143f);
        gg = brightness * (LumaGreen + c * (1 - LumaGreen) + s * 0.140f);
        gb = brightness * (LumaBlue - c * LumaBlue - s * 0.283f);
        br = blueGain * (LumaRed - c * LumaRed - s * 0.787f);
        bg = blueGain * (LumaGreen - c * LumaGreen + s * 0.715f);
        bb = blueGain * (LumaBlue + c * (1 - LumaBlue) + s * 0.072f);
    }

    /// <summary>Leaves colours as they are.</summary>
    public static ColourJitter None { get; } = new(0, 1, 1);

    /// <summary>Draws a change within the options.</summary>
    public static ColourJitter Draw(Random random, AugmentationOptions options) => new(
        random.Between(-options.HueDegrees, options.HueDegrees),
        1 + random.Between(-options.Saturation, options.Saturation),
        1 + random.Between(-options.Brightness, options.Brightness),
        1 + random.Between(-options.Contrast, options.Contrast),
        random.Between(-options.WhiteBalance, options.WhiteBalance));

    /// <summary>Changes one colour in place; the result may leave 0..255.</summary>
    public void Apply(ref float blue, ref float green, ref float red)
    {
        var (b, g, r) = (blue, green, red);
        blue = offset + bb * b + bg * g + br * r;
        green = offset + gb * b + gg * g + gr * r;
        red = offset + rb * b + rg * g + rr * r;
    }
}
