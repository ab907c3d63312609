using FlareScope.Core.Analysis;
using FlareScope.Core.Cameras;

namespace FlareScope.Core.Tests.Cameras;

public class FlameSizingTests
{
    private static readonly double[][] Upright = [[800, 500], [800, 400]];
    private static readonly CameraDocument Level = new() { FocalLengthPx = 2000, ImageWidthPx = 1600, DistanceM = 200, PitchDeg = 0 };

    [Fact]
    public void Measure_LevelCamera_IsDistanceOverFocalLength()
    {
        var extent = Measure(Level, Upright, 1000)!;
        Assert.Equal(10, extent.LengthM, 2);
        Assert.Equal(10, extent.AreaM2, 1);
        Assert.Equal(extent.AreaM2, 1000 * extent.Scale.MetresPerPixel * extent.Scale.MetresPerPixel, 6);
    }

    [Fact]
    public void Measure_CameraLookingUp_VerticalFlameIsLongerThanOneScaleTells()
    {
        var camera = Level with { PitchDeg = 35 };
        var extent = Measure(camera, Upright, 1000)!;
        var scale = ImageScaleResolver.Resolve(camera, 1600, 1000, 800, 450)!;
        Assert.True(extent.LengthM > 1.15 * 100 * scale.MetresPerPixel);
        Assert.True(extent.Scale.RelativeSigma < scale.RelativeSigma); // the foreshortening is no error any more
    }

    [Theory]
    [InlineData(-75)]
    [InlineData(70)]
    public void Measure_ViewFromAboveOrBelow_IsRefusedWithACode(double pitch)
    {
        Assert.Null(FlameSizing.Measure(Level with { PitchDeg = pitch }, 1600, 1000, Upright, 1000, null, out var refused));
        Assert.Equal(WarningCodes.NadirView, refused);
    }

    [Fact]
    public void Measure_DroneAndStackPlaces_TellTheDistance()
    {
        // 0.001° of latitude is 111.2 m.
        var camera = new CameraDocument
        {
            HorizontalFovDeg = 60,
            Drone = new() { Lat = 60, Lon = 70, GimbalPitchDeg = 0 },
            Stack = new() { Lat = 60.001, Lon = 70 },
        };
        var extent = Measure(camera, Upright, 1000)!;
        Assert.Equal("gnss", extent.Scale.Source);
        Assert.Equal(100 * 111.2 / 1385.6, extent.LengthM, 0.05);
        Assert.True(extent.Scale.RelativeSigma > 0.04); // 5 m of 111
    }

    [Fact]
    public void Measure_DroneAboveAKnownTip_TellsTheDistanceByItsPitch()
    {
        var camera = new CameraDocument
        {
            HorizontalFovDeg = 60,
            Drone = new() { RelativeAltitudeM = 130, GimbalPitchDeg = -45 },
            Tip = new() { X = 800, Y = 500, HeightM = 30 },
        };
        var extent = Measure(camera, Upright, 1000)!;
        Assert.Equal("drone-altitude", extent.Scale.Source);
        var plane = new StackPlane(new(1600 / 2.0 / Math.Tan(Math.PI / 6), 1600, 1000, null), -45, 100, 800, 450);
        Assert.Equal(plane.Length(Upright), extent.LengthM, 6);
    }

    [Fact]
    public void Measure_DroneFarFromTheDistanceTold_IsRefusedAsAContradiction()
    {
        var camera = Level with { Drone = new() { Lat = 60, Lon = 70 }, Stack = new() { Lat = 60.01, Lon = 70 } };
        var error = Assert.Throws<UserInputException>(() => Measure(camera, Upright, 1000));
        Assert.Equal("camera-contradiction", error.Code);
        Assert.Contains("1112", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Measure_PitchLessSure_WidensTheScale()
    {
        var sure = Measure(Level with { PitchDeg = 30, Uncertainty = new() { PitchDeg = 0.2 } }, Upright, 1000)!;
        var unsure = Measure(Level with { PitchDeg = 30, Uncertainty = new() { PitchDeg = 5 } }, Upright, 1000)!;
        Assert.True(unsure.Scale.RelativeSigma > sure.Scale.RelativeSigma + 0.01);
    }

    [Fact]
    public void Measure_WindTowardsTheCameraAtAnAngle_LengthensALeaningFlame()
    {
        double[][] leaning = [[800, 500], [880, 400]];
        var seen = Measure(Level, leaning, 1000)!;
        var oblique = Measure(Level with { WindFromDeg = 45, ViewAzimuthDeg = 0 }, leaning, 1000)!;
        var across = Measure(Level with { WindFromDeg = 90, ViewAzimuthDeg = 0 }, leaning, 1000)!;
        Assert.True(oblique.LengthM > 1.1 * seen.LengthM);
        Assert.Equal(seen.LengthM, across.LengthM, 6);
        Assert.True(across.Scale.LeanSigmaLn < seen.Scale.LeanSigmaLn); // the directions are known
        Assert.Equal(across.Scale.RelativeSigma, seen.Scale.RelativeSigma, 12); // a lean is no error of the scale
    }

    [Fact]
    public void Measure_ExifFocalLength_IsUsedForResizedAndCroppedPictures()
    {
        var camera = new CameraDocument { DistanceM = 100, PitchDeg = 0 };
        var lens = new PictureLens(50, 6000, 4000);
        var whole = FocalLength.Of(camera, 6000, 4000, lens)!.Value;
        Assert.Equal(50 * double.Hypot(6000, 4000) / 43.27, whole.Pixels, 6);
        Assert.Equal(whole.Pixels / 4, FocalLength.Of(camera, 1500, 1000, lens)!.Value.Pixels, 6);
        Assert.Equal(whole.Pixels / 4, FocalLength.Of(camera, 1000, 1500, lens)!.Value.Pixels, 6); // turned upright
        var cropped = FocalLength.Of(camera, 2000, 2000, lens)!.Value;
        Assert.Equal(whole.Pixels, cropped.Pixels, 6);
        Assert.True(cropped.RelativeSigma > whole.RelativeSigma);
        Assert.NotNull(FlameSizing.Measure(camera, 1500, 1000, Upright, 100, lens, out _));
        Assert.Null(FlameSizing.Measure(camera, 1500, 1000, Upright, 100, null, out _));
    }

    [Fact]
    public void AtTip_WindAtTenMetres_IsRaisedToTheTip()
    {
        // Science notes, ground.md section 1.5: 30 m is x 1.17.
        var camera = new CameraDocument { WindSpeedMS = 5, Tip = new() { HeightM = 30 } };
        Assert.Equal(5 * 1.17, TipWind.SpeedMS(camera)!.Value, 2);
        Assert.Equal(5, TipWind.SpeedMS(camera with { WindHeightM = 30 })!.Value, 9);
        Assert.Null(TipWind.SpeedMS(new()));
    }

    [Theory]
    [InlineData("{\"pitchDeg\": 10, \"drone\": {\"gimbalPitchDeg\": -30}}", "camera-contradiction")]
    [InlineData("{\"drone\": {\"lat\": 60}}", "camera-incomplete")]
    [InlineData("{\"tip\": {\"x\": 1, \"y\": 2, \"baseX\": 3}}", "camera-incomplete")]
    [InlineData("{\"distortion\": {\"k3\": 1}}", "camera-unknown-field")]
    [InlineData("{\"zones\": [[[1, 2], [3, 4]]]}", "camera-out-of-range")]
    [InlineData("{\"drone\": {\"lat\": 91, \"lon\": 0}}", "camera-out-of-range")]
    [InlineData("{\"distanceM\": 300, \"slantDistanceM\": 200}", "camera-contradiction")]
    public void Parse_FieldsThatCannotBe_AreRefusedInOneLine(string json, string code)
    {
        var error = Assert.Throws<UserInputException>(() => CameraJson.Parse(json));
        Assert.Equal(code, error.Code);
        Assert.DoesNotContain('\n', error.Message);
    }

    private static FlameExtent? Measure(CameraDocument camera, double[][] line, double area) =>
        FlameSizing.Measure(camera, 1600, 1000, line, area, null, out _);
}
