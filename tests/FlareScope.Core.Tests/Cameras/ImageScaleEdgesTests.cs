using FlareScope.Core.Cameras;

namespace FlareScope.Core.Tests.Cameras;

/// <summary>Which ruler a scale comes from, how far it is trusted, and where it lies outside the picture or behind the camera.</summary>
public class ImageScaleEdgesTests
{
    private static readonly CameraDocument Level = new() { FocalLengthPx = 2000, ImageWidthPx = 1600, DistanceM = 200, PitchDeg = 0 };
    private static readonly ScaleLine Line = new() { Pixels = [100, 600, 100, 500], Metres = 10 }; // 0.1 m/px, as 200 m make it
    private static readonly StackTip Stack = new() { X = 100, Y = 200, BaseX = 100, BaseY = 600, HeightM = 40, DiameterM = 0.3, WidthPx = 4 };

    [Fact]
    public void Resolve_SeveralRulers_TakesTheBest()
    {
        string? Source(CameraDocument camera) => Scale(camera)?.Source;

        Assert.Equal("scale-line", Source(Level with { Scale = Line, Tip = Stack }));
        Assert.Equal("distance", Source(Level with { Tip = Stack, PitchDeg = null })); // a stack needs the pitch to tell the distance
        Assert.Equal("stack-height", Source(new() { Tip = Stack }));
        Assert.Equal("tip-diameter", Source(new() { Tip = Stack with { BaseX = null, BaseY = null } }));
        Assert.Equal("slant-distance", Source(Level with { DistanceM = null, SlantDistanceM = 200 }));
    }

    [Fact]
    public void Resolve_StatedErrorOfTheScale_IsItsErrorWhateverTheRuler()
    {
        var stated = new CameraUncertainty { Scale = 0.07 };

        foreach (var camera in (CameraDocument[])[new() { Scale = Line }, new() { Tip = Stack }, new() { Tip = new() { DiameterM = 0.3, WidthPx = 4 } }, Level])
            Assert.Equal(0.07, Scale(camera with { Uncertainty = stated })!.RelativeSigma);
    }

    [Theory]
    [InlineData(0, 0, 1600, 1000, true)]
    [InlineData(-1, 0, 500, 500, false)]
    [InlineData(0, -1, 500, 500, false)]
    [InlineData(0, 0, 1601, 500, false)]
    [InlineData(0, 0, 500, 1001, false)]
    [InlineData(1500, 0, 1500, 500, true)] // further right than the picture is high
    public void Resolve_LineOnThePicture_MayTouchItsEdges(double x1, double y1, double x2, double y2, bool taken)
    {
        var camera = new CameraDocument { Scale = new() { Pixels = [x1, y1, x2, y2], Metres = 10 } };

        if (taken)
            Assert.Equal(10 / double.Hypot(x2 - x1, y2 - y1), Scale(camera)!.MetresPerPixel, 1e-12);
        else
            Assert.Equal("camera-scale-outside-picture", Assert.Throws<UserInputException>(() => Scale(camera)).Code);
    }

    [Theory]
    [InlineData(255, null, true)] // ln 1.275 is within a quarter
    [InlineData(260, null, false)]
    [InlineData(290, 0.1, true)] // or within four joint errors
    [InlineData(310, 0.1, false)]
    public void Resolve_LineAndDistance_ContradictBeyondTheirErrors(double distance, double? sigma, bool taken)
    {
        var camera = Level with { DistanceM = distance, Scale = Line, Uncertainty = new() { Distance = sigma } };

        if (taken)
            Assert.Equal("scale-line", Scale(camera)!.Source);
        else
            Assert.Equal("camera-contradiction", Assert.Throws<UserInputException>(() => Scale(camera)).Code);
    }

    // A pixel 0.25 right and 0.2 up of the axis, the camera turned up by 20°.
    [Fact]
    public void Resolve_OffTheAxis_CountsDepthAndForeshortening()
    {
        var pitch = double.DegreesToRadians(20);
        var forward = Math.Cos(pitch) - 0.2 * Math.Sin(pitch);
        var foreshortening = Math.Cos(Math.Atan(0.2)) / Math.Cos(pitch + Math.Atan(0.2)) - 1;

        var scale = ImageScaleResolver.Resolve(Level with { PitchDeg = 20 }, 1600, 1000, 1300, 100)!;
        var slant = ImageScaleResolver.Resolve(
            Level with { DistanceM = null, SlantDistanceM = 200, Uncertainty = new() { Distance = 0.05 } }, 1600, 1000, 1300, 100)!;

        Assert.Equal(200 / double.Hypot(0.25, forward) / 2000, scale.MetresPerPixel, 1e-12);
        Assert.Equal(Math.Sqrt(0.0009 + 0.0004 + foreshortening * foreshortening), scale.RelativeSigma, 1e-12);
        Assert.Equal(200 / Math.Sqrt(1 + 0.0625 + 0.04) / 2000, slant.MetresPerPixel, 1e-12);
        Assert.Equal(Math.Sqrt(0.0025 + 0.0004), slant.RelativeSigma, 1e-12);
    }

    [Fact]
    public void Resolve_FlameBehindTheCamera_IsRefused()
    {
        Assert.Equal("camera-no-depth", Assert.Throws<UserInputException>(
            () => ImageScaleResolver.Resolve(Level with { PitchDeg = 80 }, 1600, 1000, 800, 100)).Code);
        Assert.Equal("camera-no-depth", Assert.Throws<UserInputException>(() => new StackPlane(new(2000, 1600, 1000, null), 80, 200, 800, 100)).Code);
    }

    [Fact]
    public void PitchDeg_ToldAndGimbal_TakesTheTold()
    {
        Assert.Equal(5, ImageScaleResolver.PitchDeg(new() { PitchDeg = 5, Drone = new() { GimbalPitchDeg = 7 } }));
        Assert.Equal(7, ImageScaleResolver.PitchDeg(new() { Drone = new() { GimbalPitchDeg = 7 } }));
    }

    // The plane stands across the sight to a stack 0.3 to the right: a pixel's place on it follows from the angle between the two.
    [Fact]
    public void At_StackAside_PlaneStandsAcrossTheSight()
    {
        var plane = new StackPlane(new(2000, 1600, 1000, null), 0, 200, 1400, 500);
        var angle = Math.Atan(0.35) - Math.Atan(0.3);

        Assert.Equal(200 * Math.Tan(angle), plane.At(1500, 400).Right, 1e-9);
        Assert.Equal(200 * 0.05 / (double.Hypot(0.35, 1) * Math.Cos(angle)), plane.At(1500, 400).Up, 1e-9);
        Assert.Equal(0, plane.At(1400, 300).Right, 1e-9);
    }

    // A pixel's area is that of the figure its corners make on the plane.
    [Fact]
    public void AreaPerPixel_PitchedAside_IsThatOfItsCorners()
    {
        var plane = new StackPlane(new(2000, 1600, 1000, null), 30, 200, 1400, 500);
        var corners = new[] { plane.At(1299.5, 199.5), plane.At(1300.5, 199.5), plane.At(1300.5, 200.5), plane.At(1299.5, 200.5) };
        var area = 0.0;
        for (var i = 0; i < 4; i++)
            area += (corners[i].Right * corners[(i + 1) % 4].Up - corners[(i + 1) % 4].Right * corners[i].Up) / 2;

        Assert.Equal(Math.Abs(area), plane.AreaPerPixel(1300, 200), 1e-5 * Math.Abs(area));
    }

    private static ImageScale? Scale(CameraDocument camera) => ImageScaleResolver.Resolve(camera, 1600, 1000, 800, 500);
}
