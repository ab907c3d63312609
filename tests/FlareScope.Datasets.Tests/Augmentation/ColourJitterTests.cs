using FlareScope.Datasets.Augmentation;

namespace FlareScope.Datasets.Tests.Augmentation;

public sealed class ColourJitterTests
{
    [Fact]
    public void Apply_None_KeepsColours() => Assert.Equal((10f, 20f, 30f), Rounded(ColourJitter.None, 10, 20, 30));

    [Fact]
    public void Apply_Grey_ChangesOnlyWithBrightness() =>
        Assert.Equal((120f, 120f, 120f), Rounded(new ColourJitter(8, 0.5f, 1.2f), 100, 100, 100));

    [Fact]
    public void Apply_NoSaturation_GivesGrey()
    {
        var (blue, green, red) = Rounded(new ColourJitter(0, 0, 1), 0, 0, 200);

        Assert.Equal(blue, green);
        Assert.Equal(green, red);
    }

    [Fact]
    public void Apply_LessContrast_DrawsTowardsMiddleGrey() =>
        Assert.Equal((78f, 128f, 178f), Rounded(new ColourJitter(0, 1, 1, contrast: 0.5f), 28, 128, 228));

    [Fact]
    public void Apply_Warmer_RaisesRedAndLowersBlue() =>
        Assert.Equal((90f, 100f, 110f), Rounded(new ColourJitter(0, 1, 1, warmth: 0.1f), 100, 100, 100));

    private static (float, float, float) Rounded(ColourJitter jitter, float blue, float green, float red)
    {
        jitter.Apply(ref blue, ref green, ref red);
        return (MathF.Round(blue), MathF.Round(green), MathF.Round(red));
    }
}
