using CsCheck;
using FlareScope.Core.Cameras;

namespace FlareScope.Core.Tests.Cameras;

public class StackPlaneTests
{
    private const int Width = 1600;
    private const int Height = 1000;

    // A vertical rod of known height is projected by hand; laid back on the plane it has its height again.
    [Fact]
    public void Length_VerticalRodSeenFromBelow_IsItsTrueHeight() =>
        Gen.Select(Gen.Double[60, 800], Gen.Double[-0.4, 0.6], Gen.Double[0, 60], Gen.Double[5, 40], Gen.Double[900, 3000])
            .Sample((distance, pitch, foot, length, focal) =>
            {
                if (Project(distance, pitch, foot, focal) is not { } low || Project(distance, pitch, foot + length, focal) is not { } high)
                    return;
                var plane = new StackPlane(new(focal, Width, Height, null), double.RadiansToDegrees(pitch), distance, 800, (low + high) / 2);
                Assert.Equal(length, plane.Length([[800, low], [800, high]]), 1e-6 * distance);
            });

    [Fact]
    public void Length_LevelRodInTheMiddle_AgreesWithDepthOverFocalLength()
    {
        var plane = new StackPlane(new(2000, Width, Height, null), 0, 400, 800, 500);
        Assert.Equal(400 / 2000.0 * 100, plane.Length([[750, 500], [850, 500]]), 6);
        Assert.Equal(400 / 2000.0 * (400 / 2000.0), plane.AreaPerPixel(800, 500), 6);
    }

    [Theory]
    [InlineData(-0.2, 0.05)]
    [InlineData(0.15, 0)]
    public void Ray_DistortedPoint_IsFoundAgain(double k1, double k2)
    {
        var camera = new CameraModel(1000, Width, Height, new() { K1 = k1, K2 = k2 });
        const double x = 0.5;
        const double y = 0.3;
        var squared = (x * x) + (y * y);
        var share = 1 + (k1 * squared) + (k2 * squared * squared);
        var ray = camera.Ray(800 + (1000 * x * share), 500 - (1000 * y * share));
        Assert.Equal(x, ray.X, 9);
        Assert.Equal(y, ray.Y, 9);
    }

    [Fact]
    public void Ray_DistortionThatFoldsThePicture_IsRefused()
    {
        var camera = new CameraModel(500, Width, Height, new() { K1 = -0.5 });
        Assert.Equal("camera-distortion", Assert.Throws<UserInputException>(() => camera.Ray(1590, 990)).Code);
    }

    [Fact]
    public void At_RayThatNeverMeetsThePlane_IsRefused()
    {
        var plane = new StackPlane(new(800, Width, Height, null), 60, 100, 800, 700);
        Assert.Equal("camera-no-depth", Assert.Throws<UserInputException>(() => plane.At(800, 0)).Code);
    }

    private static double? Project(double distance, double pitch, double height, double focal)
    {
        var depth = (distance * Math.Cos(pitch)) + (height * Math.Sin(pitch));
        var up = (height * Math.Cos(pitch)) - (distance * Math.Sin(pitch));
        return depth > distance / 4 ? 500 - (focal * up / depth) : null;
    }
}
