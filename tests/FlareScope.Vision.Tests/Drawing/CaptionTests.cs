using FlareScope.Core.Analysis;
using FlareScope.Vision.Drawing;

namespace FlareScope.Vision.Tests.Drawing;

public sealed class CaptionTests
{
    [Theory]
    [InlineData(35.1, "35", "35")]
    [InlineData(104, "100", "100")]
    [InlineData(0.352, "0,35", "0.35")]
    [InlineData(0.0996, "0,10", "0.10")]
    [InlineData(9.96, "10", "10")]
    [InlineData(4.04, "4,0", "4.0")]
    [InlineData(1234, "1\u202F200", "1,200")]
    [InlineData(0, "0", "0")]
    public void Format_Number_HasTwoSignificantDigits(double value, string russian, string english)
    {
        Assert.Equal(russian, CaptionNumber.Format(value, PictureLanguage.Russian));
        Assert.Equal(english, CaptionNumber.Format(value, PictureLanguage.English));
    }

    [Fact]
    public void Of_FlowKnown_GivesMedianUnitAndInterval()
    {
        var flare = Flares.WithFlow(12.3, 35.1, 104);
        Assert.Equal(("Факел 1", "35 тыс. м³/сут (12–100)"), Caption.Of(1, flare, PictureLanguage.Russian));
        Assert.Equal(("Flare 2", "35 thousand m³/day (12–100)"), Caption.Of(2, flare, PictureLanguage.English));
    }

    [Fact]
    public void Details_MeasuredFlare_GivesLengthAreaAndOpacity()
    {
        var flare = Flares.WithFlow(12.3, 35.1, 104);
        flare = flare with { Flame = flare.Flame! with { LengthM = 12.1, AreaM2 = 23.4 }, Smoke = new("soot", 61, 3.05) };
        Assert.Equal("length 12 m · area 23 m² · opacity 61 % (Ringelmann 3.0)", Caption.Details(flare, PictureLanguage.English));
        Assert.Equal("длина 12 м · площадь 23 м² · непрозрачность 61 % (Рингельман 3,0)", Caption.Details(flare, PictureLanguage.Russian));
        Assert.Null(Caption.Details(Flares.WithIndex(3), PictureLanguage.English));
        Assert.Equal("steam", Caption.Details(Flares.WithIndex(3) with { Smoke = new("steam", null, null) }, PictureLanguage.English));
    }

    [Fact]
    public void Of_NoScale_GivesTheIndexAndSaysWhy()
    {
        var flare = Flares.WithIndex(24.2);
        Assert.Equal("индекс 24, нет масштаба", Caption.Of(1, flare, PictureLanguage.Russian).Figure);
        Assert.Equal("index 24, no scale", Caption.Of(1, flare, PictureLanguage.English).Figure);
    }

    [Fact]
    public void Of_PilotSmokeOrUnmeasuredFlame_NeverShowsAZero()
    {
        Assert.Equal("pilot flame, 0.15 MW", Caption.Of(1, Flares.Pilot(0.15), PictureLanguage.English).Figure);
        Assert.Equal("дым без пламени", Caption.Of(1, Flares.SmokeOnly(), PictureLanguage.Russian).Figure);
        Assert.Equal("flame not measured", Caption.Of(1, Flares.SmokeOnly() with { State = FlareState.Lit }, PictureLanguage.English).Figure);
    }

    [Theory]
    [InlineData(PictureLanguage.Russian)]
    [InlineData(PictureLanguage.English)]
    public void Font_EveryCharacterOfEveryCaption_HasAGlyph(PictureLanguage language)
    {
        Flare[] flares = [Flares.WithFlow(1200, 35.1, 104_000), Flares.WithIndex(24.2), Flares.Pilot(0.15), Flares.SmokeOnly(), Flares.SmokeOnly() with { State = FlareState.Lit }];
        foreach (var (name, figure) in flares.Select(f => Caption.Of(1, f, language)))
        {
            Assert.All(CaptionFont.Bold.GetGlyphs(name), glyph => Assert.NotEqual(0, glyph));
            Assert.All(CaptionFont.Regular.GetGlyphs(" · " + figure), glyph => Assert.NotEqual(0, glyph));
        }
    }
}
