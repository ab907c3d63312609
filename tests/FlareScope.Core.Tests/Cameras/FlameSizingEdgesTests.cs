using FlareScope.Core.Analysis;
using FlareScope.Core.Cameras;

namespace FlareScope.Core.Tests.Cameras;

/// <summary>Which ruler measures a flame, and what its error is made of.</summary>
public class FlameSizingEdgesTests
{
    private static readonly double[][] Bent = [[800, 500], [830, 460], [830, 400]]; // 50 + 60 px
    private static readonly double[][] Aside = [[1200, 500], [1230, 400]];
    private static readonly CameraModel Model = new(2000, 1600, 1000, null);
    private static readonly CameraDocument Lined = new() { Scale = new() { Pixels = [100, 600, 100, 188], Metres = 41.2 } };
    private static readonly CameraDocument Pitched = new() { FocalLengthPx = 2000, ImageWidthPx = 1600, DistanceM = 200, PitchDeg = 35 };

    [Fact]
    public void Measure_DrawnLine_MeasuresAlongTheBend()
    {
        var extent = Measure(Lined, Bent, 1000)!;

        Assert.Equal((11.0, 10.0, 0.1), (Math.Round(extent.LengthM, 9), Math.Round(extent.AreaM2, 9), Math.Round(extent.Scale.MetresPerPixel, 12)));
        Assert.Equal(Lean(Math.Atan2(30, 100)), extent.Scale.LeanSigmaLn, 1e-12);
    }

    // The line lies in the flare's own plane: a pitch, a distance and a focal length beside it change nothing.
    [Fact]
    public void Measure_DrawnLineAndPitch_TakesTheLine() =>
        Assert.Equal(11, Measure(Pitched with { PitchDeg = 20, Scale = Lined.Scale }, Bent, 1000)!.LengthM, 1e-9);

    [Fact]
    public void Measure_FlameHangingDown_LeansAsMuch() => Assert.Equal(
        Lean(Math.Atan2(80, 100)), Measure(Lined, [[800, 400], [880, 500]], 1000)!.Scale.LeanSigmaLn, 1e-12);

    [Theory]
    [InlineData(60.0, false)]
    [InlineData(61.0, true)]
    [InlineData(-61.0, true)]
    [InlineData(null, false)]
    public void Measure_SteepViewOfUnknownLens_IsRefused(double? pitch, bool refused)
    {
        var extent = FlameSizing.Measure(Lined with { PitchDeg = pitch }, 1600, 1000, Bent, 1000, null, out var code);

        Assert.Equal(refused, extent is null);
        Assert.Equal(refused ? WarningCodes.NadirView : null, code);
    }

    [Fact]
    public void Measure_PitchedAside_IsLaidOnThePlaneOfItsMiddle()
    {
        var plane = new StackPlane(Model, 35, 200, 1215, 450);
        var (foot, top) = (plane.At(1200, 500), plane.At(1230, 400));
        var tilt = double.RadiansToDegrees(Math.Atan2(Math.Abs(top.Right - foot.Right), top.Up - foot.Up));
        var lean = OutOfPlaneLean.Of(tilt, 45, 0);
        var area = 1000 * (plane.AreaPerPixel(1200, 500) + plane.AreaPerPixel(1230, 400)) / 2;

        var extent = Measure(Pitched with { WindFromDeg = 45, ViewAzimuthDeg = 0 }, Aside, 1000)!;

        Assert.True(lean.LengthFactor > 1.01);
        Assert.Equal(plane.Length(Aside) * lean.LengthFactor, extent.LengthM, 1e-9);
        Assert.Equal(area * lean.LengthFactor, extent.AreaM2, 1e-9);
        Assert.Equal(Math.Sqrt(area / 1000 * lean.LengthFactor), extent.Scale.MetresPerPixel, 1e-12);
    }

    // Distance 3 %, focal length 2 %, and what a degree of pitch (three quarters of a gimbal's) changes in the length.
    [Theory]
    [InlineData(false, null, 1.0)]
    [InlineData(true, null, 0.75)]
    [InlineData(false, 3.0, 3.0)]
    public void Measure_OnThePlane_CarriesDistanceLensAndPitch(bool gimbal, double? told, double pitchSigma)
    {
        var camera = gimbal ? Pitched with { PitchDeg = null, Drone = new() { GimbalPitchDeg = 35 } } : Pitched;
        camera = camera with { Uncertainty = new() { PitchDeg = told } };
        double Length(double pitch) => new StackPlane(Model, pitch, 200, 1215, 450).Length(Aside);

        Assert.Equal(
            Math.Sqrt(0.0009 + 0.0004 + Math.Pow(Math.Log(Length(35 + pitchSigma) / Length(35)), 2)), Measure(camera, Aside, 1000)!.Scale.RelativeSigma, 1e-9);
        Assert.Equal(0.07, Measure(camera with { Uncertainty = new() { Scale = 0.07 } }, Aside, 1000)!.Scale.RelativeSigma);
    }

    [Fact]
    public void Measure_NoOutline_KeepsTheScaleOfTheMiddle()
    {
        var extent = Measure(Pitched, Aside, 0)!;

        Assert.Equal(0, extent.AreaM2);
        Assert.Equal(ImageScaleResolver.Resolve(Pitched, 1600, 1000, 1215, 450)!.MetresPerPixel, extent.Scale.MetresPerPixel, 1e-12);
    }

    [Fact]
    public void Measure_SlantDistance_IsBroughtToTheHorizontal()
    {
        var elevation = double.DegreesToRadians(new StackPlane(Model, 35, 1, 1215, 450).ElevationDeg);
        var slant = Pitched with { DistanceM = null, SlantDistanceM = 300 };

        Assert.Equal(new StackPlane(Model, 35, 300 * Math.Cos(elevation), 1215, 450).Length(Aside), Measure(slant, Aside, 1000)!.LengthM, 1e-9);
        Assert.Equal(Measure(Pitched, Aside, 1000)!.LengthM, Measure(slant with { DistanceM = 200 }, Aside, 1000)!.LengthM, 1e-9);
    }

    // Where the camera looks: as told, else from drone to stack, else along the gimbal, whose west may be written as -90.
    [Fact]
    public void Measure_ViewDirection_ComesFromTheBestTeller()
    {
        var windy = Pitched with { WindFromDeg = 0 };
        double Length(CameraDocument camera) => Measure(camera, Aside, 1000)!.LengthM;
        double Told(double azimuth) => Length(windy with { ViewAzimuthDeg = azimuth });
        var flying = windy with
        {
            DistanceM = null,
            Drone = new() { Lat = 60, Lon = 70, GimbalYawDeg = -45 },
            Stack = new() { Lat = 60.0015, Lon = 70 },
        };

        Assert.NotEqual(Told(315), Told(340), 2);
        Assert.Equal(Told(315), Length(windy with { Drone = new() { GimbalYawDeg = -45 } }), 1e-9);
        Assert.Equal(Told(20), Length(windy with { ViewAzimuthDeg = 20, Drone = new() { GimbalYawDeg = -45 } }), 1e-9);
        Assert.Equal(Length(flying with { ViewAzimuthDeg = 0 }), Length(flying), 1e-6);
    }

    private static double Lean(double tilt) => OutOfPlaneLean.Of(double.RadiansToDegrees(tilt), null, null).SigmaLn;

    private static FlameExtent? Measure(CameraDocument camera, double[][] line, double area) =>
        FlameSizing.Measure(camera, 1600, 1000, line, area, null, out _);
}
