using FlareScope.Core.Cameras;

namespace FlareScope.Simulation.Rendering;

/// <summary>
/// The camera as a pinhole that looks up by its pitch at the vertical plane through the stack, perpendicular to the horizontal
/// line of sight (science notes, ground.md section 1.6). In that plane x runs right in metres from the optical axis' column and
/// h up in metres from the ground.
/// </summary>
public sealed class PinholeView
{
    private readonly double _sin;
    private readonly double _cos;

    /// <summary>Height of a standing person's lens above the ground, m.</summary>
    public const double EyeHeightM = 1.7;

    /// <summary>Makes the view.</summary>
    /// <param name="width">Picture width, px.</param>
    /// <param name="height">Picture height, px.</param>
    /// <param name="focalPx">Focal length, px.</param>
    /// <param name="distanceM">Horizontal distance from the camera to the stack's plane, m.</param>
    /// <param name="pitchDeg">Pitch above the horizon, degrees; negative when it looks down.</param>
    /// <param name="lensHeightM">Height of the lens above the ground at the stack, m.</param>
    public PinholeView(int width, int height, double focalPx, double distanceM, double pitchDeg, double lensHeightM = EyeHeightM)
    {
        (Width, Height, FocalPx, DistanceM, PitchDeg, LensHeightM) = (width, height, focalPx, distanceM, pitchDeg, lensHeightM);
        (_sin, _cos) = Math.SinCos(pitchDeg * Math.PI / 180);
    }

    /// <summary>Picture width, px.</summary>
    public int Width { get; }

    /// <summary>Picture height, px.</summary>
    public int Height { get; }

    /// <summary>Focal length, px.</summary>
    public double FocalPx { get; }

    /// <summary>Horizontal distance from the camera to the stack's plane, m; the stack itself is further when it stands aside.</summary>
    public double DistanceM { get; }

    /// <summary>Pitch above the horizon, degrees.</summary>
    public double PitchDeg { get; }

    /// <summary>Height of the lens above the ground at the stack, m.</summary>
    public double LensHeightM { get; }

    /// <summary>How far the camera's movement has shifted the picture's contents.</summary>
    public PixelShift Shift { get; init; }

    /// <summary>Column of the optical axis, px.</summary>
    public double CentreX => (Width / 2.0) + Shift.X;

    /// <summary>Row of the optical axis, px.</summary>
    public double CentreY => (Height / 2.0) + Shift.Y;

    /// <summary>Row of the horizon, px; may lie outside the picture.</summary>
    public double HorizonRow => CentreY + (FocalPx * _sin / _cos);

    /// <summary>The same view with its contents shifted.</summary>
    public PinholeView Shifted(PixelShift shift) => new(Width, Height, FocalPx, DistanceM, PitchDeg, LensHeightM) { Shift = shift };

    /// <summary>The same view with a margin on all four sides.</summary>
    public PinholeView Widened(int marginPx) => new(Width + (2 * marginPx), Height + (2 * marginPx), FocalPx, DistanceM, PitchDeg, LensHeightM);

    /// <summary>Where a point of the stack's plane appears, px.</summary>
    public (double X, double Y) Project(double x, double h)
    {
        var rise = h - LensHeightM;
        var depth = (DistanceM * _cos) + (rise * _sin);
        return (CentreX + (FocalPx * x / depth), CentreY - (FocalPx * ((rise * _cos) - (DistanceM * _sin)) / depth));
    }

    /// <summary>Depth along the optical axis of the plane's points in a row, m.</summary>
    public double DepthAtRow(double y) => DistanceM / (_cos - ((CentreY - y) / FocalPx * _sin));

    /// <summary>The plane's point behind a picture point.</summary>
    public (double X, double H) PlaneAt(double x, double y)
    {
        var up = (CentreY - y) / FocalPx;
        var depth = DistanceM / (_cos - (up * _sin));
        return (depth * (x - CentreX) / FocalPx, LensHeightM + (depth * (_sin + (up * _cos))));
    }

    /// <summary>Area of the plane that one pixel of a row covers, m²: (depth/f) across times depth²/(f·distance) up.</summary>
    public double PixelAreaM2(double y)
    {
        var depth = DepthAtRow(y);
        return depth * depth * depth / (FocalPx * FocalPx * DistanceM);
    }

    /// <summary>Pitch that puts a point <paramref name="rise"/> metres above the lens in row <paramref name="y"/>, degrees.</summary>
    public static double PitchFor(double focalPx, int height, double distanceM, double rise, double y) =>
        (Math.Atan2(rise, distanceM) - Math.Atan(((height / 2.0) - y) / focalPx)) * 180 / Math.PI;

    /// <summary>The camera file of this view.</summary>
    /// <param name="tipX">Column of the tip in the plane, m.</param>
    /// <param name="tipHeightM">Height of the tip, m.</param>
    /// <param name="tipDiameterM">Inner diameter of the tip, m.</param>
    /// <param name="windSpeedMS">Wind speed, m/s.</param>
    public CameraDocument ToDocument(double tipX, double tipHeightM, double tipDiameterM, double windSpeedMS)
    {
        var (x, y) = Project(tipX, tipHeightM);
        return new CameraDocument
        {
            ImageWidthPx = Width,
            FocalLengthPx = Math.Round(FocalPx, 2),
            DistanceM = Math.Round(double.Hypot(DistanceM, tipX), 2),
            PitchDeg = Math.Round(PitchDeg, 4),
            Tip = new StackTip
            {
                X = Math.Round(x, 2),
                Y = Math.Round(y, 2),
                DiameterM = Math.Round(tipDiameterM, 3),
                HeightM = Math.Round(tipHeightM, 2),
            },
            WindSpeedMS = Math.Round(windSpeedMS, 2),
        };
    }
}
