using CsCheck;
using FlareScope.Core.Cameras;

namespace FlareScope.Core.Tests.Cameras;

public class ImageScaleResolverTests
{
    // Science notes, ground.md section 1.6.
    [Fact]
    public void FocalLengthPx_WorkedExamples_MatchThePrintedDigits()
    {
        Assert.Equal(8333.3, ImageScaleResolver.FocalLengthPx(new() { FocalLengthMm = 50, SensorWidthMm = 36 }, 6000)!.Value, 0.06);
        Assert.Equal(1662.8, ImageScaleResolver.FocalLengthPx(new() { HorizontalFovDeg = 60 }, 1920)!.Value, 0.06);
    }

    [Fact]
    public void Resolve_LevelCameraWorkedExample_IsSixCentimetresPerPixel()
    {
        var camera = new CameraDocument { FocalLengthMm = 50, SensorWidthMm = 36, DistanceM = 500, PitchDeg = 0 };

        var scale = ImageScaleResolver.Resolve(camera, 6000, 4000, 3000, 2000)!;

        Assert.Equal(0.060, scale.MetresPerPixel, 1e-6);
        Assert.Equal("distance", scale.Source);
        Assert.Equal(double.Hypot(0.03, 0.02), scale.RelativeSigma, 1e-9);
    }

    [Fact]
    public void Resolve_FocalLengthOfAnotherWidth_IsRescaledToThisPicture()
    {
        var camera = new CameraDocument { FocalLengthPx = 2000, ImageWidthPx = 4000, DistanceM = 100, PitchDeg = 0 };

        var full = ImageScaleResolver.Resolve(camera, 4000, 3000, 2000, 1500)!;
        var quarter = ImageScaleResolver.Resolve(camera, 1000, 750, 500, 375)!;

        Assert.Equal(4 * full.MetresPerPixel, quarter.MetresPerPixel, 1e-12);
    }

    [Fact]
    public void Resolve_DrawnLine_WinsOverDistanceAndTellsItsUncertainty()
    {
        var camera = new CameraDocument
        {
            HorizontalFovDeg = 60,
            DistanceM = 125,
            Scale = new() { Pixels = [100, 600, 100, 188], Metres = 30 },
        };

        var scale = ImageScaleResolver.Resolve(camera, 1920, 1080, 100, 100)!;

        Assert.Equal(30.0 / 412, scale.MetresPerPixel, 1e-12);
        Assert.Equal("scale-line", scale.Source);
        Assert.Equal(double.Hypot(1.5 * Math.Sqrt(2) / 412, 0.01), scale.RelativeSigma, 1e-12);
    }

    [Fact]
    public void Resolve_LineAndDistanceFarApart_AreRefusedAsAContradiction()
    {
        var camera = new CameraDocument
        {
            HorizontalFovDeg = 60,
            DistanceM = 5000,
            Scale = new() { Pixels = [100, 600, 100, 188], Metres = 30 },
        };

        var error = Assert.Throws<UserInputException>(() => ImageScaleResolver.Resolve(camera, 1920, 1080, 100, 100));
        Assert.Equal("camera-contradiction", error.Code);
        Assert.DoesNotContain('\n', error.Message);
    }

    [Fact]
    public void Resolve_StackOfKnownHeight_IsTheWorkedExample()
    {
        // Science notes, ground.md section 1.6: 30 m are 412 px; relative sigma hypot(1.5 / 412, 0.3 / 30) = 1.06 %.
        var camera = new CameraDocument { Tip = new() { X = 100, Y = 188, BaseX = 100, BaseY = 600, HeightM = 30 } };
        var scale = ImageScaleResolver.Resolve(camera, 1920, 1080, 100, 100)!;
        Assert.Equal(0.0728, scale.MetresPerPixel, 4);
        Assert.Equal("stack-height", scale.Source);
        Assert.Equal(double.Hypot(0.0106, 0.03), scale.RelativeSigma, 4); // the pitch is not known: 3 % more
    }

    [Theory]
    [InlineData(4, 0.375)]
    [InlineData(8, 0.1875)]
    [InlineData(40, 0.15)]
    public void Resolve_TipDiameter_IsAPoorRuler(double widthPx, double sigma)
    {
        var scale = ImageScaleResolver.Resolve(new() { Tip = new() { DiameterM = 0.3, WidthPx = widthPx } }, 1920, 1080, 100, 100)!;
        Assert.Equal((0.3 / widthPx, "tip-diameter"), (scale.MetresPerPixel, scale.Source));
        Assert.Equal(sigma, scale.RelativeSigma, 6);
    }

    // A point of the stack's vertical plane is projected by hand; its depth along the optical axis is then known exactly.
    [Fact]
    public void Resolve_PitchedCamera_UsesDepthAlongTheOpticalAxis() =>
        Gen.Select(Gen.Double[50, 1000], Gen.Double[-0.2, 0.4], Gen.Double[-20, 120], Gen.Double[800, 3000]).Sample((distance, pitch, height, focal) =>
        {
            var depth = distance * Math.Cos(pitch) + height * Math.Sin(pitch);
            var up = height * Math.Cos(pitch) - distance * Math.Sin(pitch);
            if (depth < distance / 4 || height > distance)
                return;
            var row = 500 - focal * up / depth;
            var camera = new CameraDocument
            {
                FocalLengthPx = focal,
                ImageWidthPx = 1600,
                DistanceM = distance,
                PitchDeg = pitch * 180 / Math.PI,
            };
            var scale = ImageScaleResolver.Resolve(camera, 1600, 1000, 800, row)!;
            Assert.Equal(depth / focal, scale.MetresPerPixel, 1e-9 * depth);

            // The same point by its slant distance.
            var slant = camera with { DistanceM = null, SlantDistanceM = double.Hypot(distance, height), PitchDeg = null };
            Assert.Equal(depth / focal, ImageScaleResolver.Resolve(slant, 1600, 1000, 800, row)!.MetresPerPixel, 1e-9 * depth);
        });

    [Fact]
    public void Resolve_StatedUncertainty_ReplacesTheDefault()
    {
        var camera = new CameraDocument
        {
            HorizontalFovDeg = 60,
            DistanceM = 100,
            PitchDeg = 0,
            Uncertainty = new() { Distance = 0.1, FocalLength = 0 },
        };

        Assert.Equal(0.1, ImageScaleResolver.Resolve(camera, 1000, 1000, 500, 500)!.RelativeSigma, 1e-9);
        Assert.Equal(0.07, ImageScaleResolver.Resolve(camera with { Uncertainty = new() { Scale = 0.07 } }, 1000, 1000, 500, 500)!.RelativeSigma);
    }

    [Fact]
    public void Resolve_UnknownPitch_WidensTheScale()
    {
        var camera = new CameraDocument { HorizontalFovDeg = 60, DistanceM = 100, PitchDeg = 0 };

        Assert.True(ImageScaleResolver.Resolve(camera with { PitchDeg = null }, 1000, 1000, 500, 500)!.RelativeSigma
            > ImageScaleResolver.Resolve(camera, 1000, 1000, 500, 500)!.RelativeSigma);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"distanceM\": 100}")]
    [InlineData("{\"horizontalFovDeg\": 60}")]
    [InlineData("{\"tip\": {\"diameterM\": 0.3}}")]
    public void Resolve_TooLittleKnown_IsNull(string json) =>
        Assert.Null(ImageScaleResolver.Resolve(CameraJson.Parse(json), 1000, 800, 500, 400));

    [Fact]
    public void Resolve_NoCamera_IsNull() => Assert.Null(ImageScaleResolver.Resolve(null, 1000, 800, 500, 400));

    [Fact]
    public void Resolve_LineOutsideThePicture_IsRefused()
    {
        var camera = new CameraDocument { Scale = new() { Pixels = [0, 0, 0, 900], Metres = 10 } };

        Assert.Equal(
            "camera-scale-outside-picture",
            Assert.Throws<UserInputException>(() => ImageScaleResolver.Resolve(camera, 1000, 800, 500, 400)).Code);
    }
}
