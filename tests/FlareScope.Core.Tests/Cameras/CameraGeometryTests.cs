using FlareScope.Core.Cameras;

namespace FlareScope.Core.Tests.Cameras;

/// <summary>Distances, bearings and lenses: what stands between a picture and its metres.</summary>
public class CameraGeometryTests
{
    private static readonly CameraDocument Level = new() { FocalLengthPx = 2000, ImageWidthPx = 1600, PitchDeg = 0 };
    private static readonly CameraModel Model = new(2000, 1600, 1000, null);

    [Theory]
    [InlineData(61, 70, 0)]
    [InlineData(60, 70.01, 90)]
    [InlineData(59, 70, 180)]
    [InlineData(60, 69.99, 270)]
    public void BearingDeg_FourWinds_RunClockwiseFromNorth(double lat, double lon, double bearing) =>
        Assert.Equal(bearing, GroundDistance.BearingDeg(60, 70, lat, lon), 0.01);

    // A degree of longitude is half as long at 60° as at the equator, 111.195 km on the mean sphere; a quarter turn is 10,007.6 km.
    [Theory]
    [InlineData(0, 0, 0, 1, 111_195)]
    [InlineData(60, 70, 60, 70.01, 555.975)]
    [InlineData(0, 0, 90, 0, 10_007_557)]
    public void Metres_KnownArcs_AreTheirLength(double lat, double lon, double toLat, double toLon, double metres) =>
        Assert.Equal(metres, GroundDistance.Metres(lat, lon, toLat, toLon), 1e-5 * metres);

    [Fact]
    public void Of_SeveralDistances_TakesTheSurest()
    {
        // 3.5 m of each receiver are 4.5 % of 111 m but 0.45 % of 1112 m; a distance told is good to 3 %.
        var near = Level with { DistanceM = 111, Drone = new() { Lat = 60, Lon = 70 }, Stack = new() { Lat = 60.001, Lon = 70 } };
        var far = near with { DistanceM = 1100, Stack = new() { Lat = 60.01, Lon = 70 } };

        Assert.Equal(("distance", 111.0, 0.03), Told(StackDistance.Of(near, null, null)));
        Assert.Equal("gnss", StackDistance.Of(far, null, null)!.Value.Source);
        Assert.Equal(Math.Sqrt(2) * 3.5 / 1112, StackDistance.Of(far, null, null)!.Value.RelativeSigma, 1e-5);
    }

    [Fact]
    public void Of_DroneOverTheStack_IsAMetreAtLeast() => Assert.Equal(
        1, StackDistance.Of(new() { Drone = new() { Lat = 60, Lon = 70 }, Stack = new() { Lat = 60, Lon = 70 } }, null, null)!.Value.Metres);

    [Theory]
    [InlineData(200, 0.03, 255, true)] // ln 1.275 = 0.243 of 0.25
    [InlineData(200, 0.03, 260, false)]
    [InlineData(200, 0.03, 157, true)]
    [InlineData(200, 0.03, 154, false)]
    [InlineData(200, 0.10, 290, true)] // a distance good to 10 % may differ by four of these
    [InlineData(200, 0.10, 305, false)]
    public void Of_TwoDistances_ContradictBeyondTheirErrors(double ruled, double sigma, double told, bool taken)
    {
        // 100 px of a stack of 10 m, its foot on the horizon: 200 m away.
        var camera = Level with
        {
            DistanceM = told,
            Uncertainty = new() { Distance = sigma },
            Tip = new() { X = 800, Y = 400, BaseX = 800, BaseY = 500, HeightM = 10 },
        };

        if (taken)
            Assert.Equal(ruled, StackDistance.Of(camera, Model, 0)!.Value.Metres, 1e-9);
        else
            Assert.Equal("camera-contradiction", Assert.Throws<UserInputException>(() => StackDistance.Of(camera, Model, 0)).Code);
    }

    [Fact]
    public void Of_StackSeenFromBelow_IsMeasuredThroughThePitch()
    {
        // A camera turned up by 20° sees the foot of a stack 100 m away on the horizon and its tip at atan(30 / 100).
        var pitch = double.DegreesToRadians(20);
        double Row(double elevation) => 500 - (2000 * Math.Tan(elevation - pitch));
        var camera = new CameraDocument { Tip = new() { X = 800, Y = Row(Math.Atan(0.3)), BaseX = 800, BaseY = Row(0), HeightM = 30 } };

        var (metres, sigma, source) = StackDistance.Of(camera, Model, 20)!.Value;

        Assert.Equal(("stack-height", 100.0), (source, Math.Round(metres, 9)));
        Assert.Equal(double.Hypot(1.5 / (camera.Tip.BaseY!.Value - camera.Tip.Y!.Value), 0.01), sigma, 1e-12);
        Assert.Null(StackDistance.Of(camera, Model, null));
        Assert.Null(StackDistance.Of(camera, null, 20));
        Assert.Null(StackDistance.Of(camera with { Tip = camera.Tip with { Y = camera.Tip.BaseY, BaseY = camera.Tip.Y } }, Model, 20));
    }

    [Theory]
    [InlineData(8, true)]
    [InlineData(7.9, false)]
    public void Resolve_ShortStack_IsNoRuler(double pixels, bool ruler)
    {
        var camera = new CameraDocument { Tip = new() { X = 3, Y = 4, BaseX = 3, BaseY = 4 + pixels, HeightM = 30 } };

        Assert.Equal(ruler, ImageScaleResolver.Resolve(camera, 1600, 1000, 800, 500) is { Source: "stack-height" });
        Assert.Null(ImageScaleResolver.Resolve(camera with { Tip = camera.Tip with { HeightM = 0, BaseY = 100 } }, 1600, 1000, 800, 500));
    }

    [Fact]
    public void Of_DroneAboveTheTip_TellsItsErrorToo()
    {
        // 100 m above a tip seen 30° below the horizon: 100 / tan 30° away; 1.5 m of height and 0.75° of gimbal, or as told.
        var slope = Math.Tan(Math.PI / 6);
        var camera = new CameraDocument { Drone = new() { RelativeAltitudeM = 130 }, Tip = new() { X = 800, Y = 500, HeightM = 30 } };
        double Sigma(double pitchDeg) => double.Hypot(1.5 / 100, double.DegreesToRadians(pitchDeg) * (1 + (slope * slope)) / slope);

        var distance = StackDistance.Of(camera, Model, -30)!.Value;

        Assert.Equal("drone-altitude", distance.Source);
        Assert.Equal(100 / slope, distance.Metres, 1e-9);
        Assert.Equal(Sigma(0.75), distance.RelativeSigma, 1e-12);
        Assert.Equal(Sigma(2), StackDistance.Of(camera with { Uncertainty = new() { PitchDeg = 2 } }, Model, -30)!.Value.RelativeSigma, 1e-12);
    }

    [Theory]
    [InlineData(-5)] // too flat a look: any distance would do
    [InlineData(5)]
    [InlineData(30)] // the tip cannot be above the horizon of a drone above it
    [InlineData(-89.9)] // straight down: no distance at all
    public void Of_DroneThatLooksUselessly_TellsNoDistance(double pitchDeg) => Assert.Null(StackDistance.Of(
        new() { Drone = new() { RelativeAltitudeM = 130 }, Tip = new() { X = 800, Y = 500, HeightM = 30 } }, Model, pitchDeg));

    [Fact]
    public void Of_DroneBelowTheTip_LooksUpToIt() => Assert.Equal(
        100 / Math.Tan(Math.PI / 6),
        StackDistance.Of(new() { Drone = new() { RelativeAltitudeM = 30 }, Tip = new() { X = 800, Y = 500, HeightM = 130 } }, Model, 30)!.Value.Metres,
        1e-9);

    [Fact]
    public void FocalLength_EveryWayOfTelling_HasItsOwnError()
    {
        var film = new CameraDocument { FocalLength35Mm = 50 };
        var lens = new PictureLens(50, null, null);

        Assert.Equal(new FocalLength(2000, 0.02), FocalLength.Of(Level, 1600, 1000, lens));
        Assert.Equal(new FocalLength(50 * double.Hypot(1600, 1000) / 43.27, 0.03), FocalLength.Of(film, 1600, 1000, lens));
        Assert.Equal(new FocalLength(50 * double.Hypot(1600, 1000) / 43.27, 0.10), FocalLength.Of(new(), 1600, 1000, lens));
        Assert.Equal(0.03, FocalLength.Of(new(), 1500, 1000, new(50, 6000, 4000))!.Value.RelativeSigma);
        Assert.Equal(0.10, FocalLength.Of(new(), 1600, 1000, new(50, 6000, 4000))!.Value.RelativeSigma);
        Assert.Null(FocalLength.Of(new(), 1600, 1000));
        foreach (var camera in (CameraDocument[])[Level, film, new()])
            Assert.Equal(0.005, FocalLength.Of(camera with { Uncertainty = new() { FocalLength = 0.005 } }, 1600, 1000, lens)!.Value.RelativeSigma);
    }

    [Fact]
    public void Ray_LensWithoutDistortion_IsTheOffsetOverTheFocalLength()
    {
        Assert.Equal((0.1, -0.05), Model.Ray(1000, 600));
        Assert.Equal((0.0, 0.0), new CameraModel(2000, 1600, 1000, new() { K1 = 0.1 }).Ray(800, 500)); // the middle stays
        Assert.NotEqual(0.1, new CameraModel(2000, 1600, 1000, new() { K2 = 5 }).Ray(1000, 600).X, 5);
    }

    [Fact]
    public void TipWind_HeightUnknown_IsTheWindAsMeasured()
    {
        var measured = new CameraDocument { WindSpeedMS = 5, WindHeightM = 12 };

        Assert.Equal(((double?)5, (double?)12), (TipWind.SpeedMS(measured), TipWind.HeightM(measured)));
        Assert.Equal(30, TipWind.HeightM(measured with { Tip = new() { HeightM = 30 } }));
        Assert.Null(TipWind.SpeedMS(null));
        Assert.Null(TipWind.HeightM(null));
    }

    // Below 2 m the power law means nothing.
    [Fact]
    public void TipWind_NearTheGround_StopsAtTwoMetres()
    {
        var camera = new CameraDocument { WindSpeedMS = 5, WindHeightM = 1, Tip = new() { HeightM = 0.5 } };

        Assert.Equal(((double?)5, (double?)2), (TipWind.SpeedMS(camera), TipWind.HeightM(camera)));
        Assert.Equal(5 * Math.Pow(15, 0.143), TipWind.SpeedMS(camera with { Tip = new() { HeightM = 30 } })!.Value, 1e-9);
    }

    private static (string, double, double) Told(StackDistance? distance) => (distance!.Value.Source, distance.Value.Metres, distance.Value.RelativeSigma);
}
