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

    private static (float, float, float) Rounded(ColourJitter jitter, float blue, float green, float red)
    {
        jitter.Apply(ref blue, ref green, ref red);
        return (MathF.Round(blue), MathF.Round(green), MathF.Round(red));
    }
}
