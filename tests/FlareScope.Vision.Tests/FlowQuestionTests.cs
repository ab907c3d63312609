using FlareScope.Core.Analysis;
using FlareScope.Core.Cameras;
using FlareScope.Vision.Flames;
using FlareScope.Vision.Smoke;
using FlareScope.Vision.Tests.Flames;
using SkiaSharp;

namespace FlareScope.Vision.Tests;

/// <summary>What was measured in the picture reaches the estimator.</summary>
public sealed class FlowQuestionTests
{
    private static readonly FlareGroup SmokeAlone = new([], [new(DetectionClass.Smoke, 0.8, new(10, 10, 20, 20))]);

    [Theory]
    [InlineData(SmokeMeasurement.Soot, 35.0, true, 35.0)]
    [InlineData(SmokeMeasurement.Steam, 35.0, false, null)]
    [InlineData(SmokeMeasurement.Undetermined, 35.0, true, null)]
    [InlineData(SmokeMeasurement.Soot, null, true, null)]
    public void Of_Smoke_TellsSootsOpacityAndNeverSteams(string kind, double? opacity, bool seen, double? told)
    {
        var inputs = FlowQuestion.Of(new(), SmokeAlone, null, null, new(kind, opacity, null), night: null);

        Assert.Equal((seen, told), (inputs.SmokeSeen, inputs.OpacityPercent));
    }

    [Fact]
    public void Of_NoSmokeBox_SaysNothingOfOpacity()
    {
        var inputs = FlowQuestion.Of(new(), SmokeAlone with { Smokes = [] }, null, null, null, night: false);

        Assert.Equal((false, null, false), (inputs.SmokeSeen, inputs.OpacityPercent, inputs.Night));
    }

    [Fact]
    public void Of_WindMeasuredBelowTheTip_IsToldAtTheTipsHeight()
    {
        var camera = new CameraDocument { WindSpeedMS = 5, WindHeightM = 10, Tip = new() { HeightM = 30, DiameterM = 0.4 } };
        var inputs = FlowQuestion.Of(new() { Camera = camera }, SmokeAlone, null, null, null, night: true);

        Assert.Equal((30.0, 0.4, true), (inputs.WindHeightM, inputs.TipDiameterM, inputs.Night));
        Assert.Equal(5 * 1.17, inputs.WindSpeedMS!.Value, 2); // science notes, ground.md section 1.5
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void IsNight_SkyBesideTheFlare_TellsWhateverTheFlareItselfShines(bool dark)
    {
        using var picture = FlamePainter.Sky(dark ? FlamePainter.NightSky : FlamePainter.BlueSky);
        FlamePainter.Ellipse(picture, 100, 100, 60, 80, 0, SKColors.White);

        Assert.Equal(dark, PictureLight.Of(picture, [new(35, 15, 130, 170)])!.IsNight(new()));
        Assert.Null(PictureLight.Of(picture, [new(0, 0, 200, 200)]));
    }
}
