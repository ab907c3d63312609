using FlareScope.Core.Cameras;

namespace FlareScope.Vision.Video;

/// <summary>A camera file whose places follow a picture that has shifted a little.</summary>
internal static class ShiftedCamera
{
    /// <summary>Zones, excluded places, tip and reference line moved with the picture; focal length, pitch and distances stay.</summary>
    /// <param name="camera">The camera; null when unknown.</param>
    /// <param name="x">To the right, px.</param>
    /// <param name="y">Down, px.</param>
    internal static CameraDocument? Of(CameraDocument? camera, double x, double y)
    {
        if (camera is null || (x == 0 && y == 0))
            return camera;
        return camera with
        {
            Zones = Moved(camera.Zones),
            Exclude = Moved(camera.Exclude),
            Tip = camera.Tip is { } tip ? tip with { X = tip.X + x, Y = tip.Y + y, BaseX = tip.BaseX + x, BaseY = tip.BaseY + y } : null,
            Scale = camera.Scale is { Pixels: [var x1, var y1, var x2, var y2] } line
                ? line with { Pixels = [x1 + x, y1 + y, x2 + x, y2 + y] }
                : camera.Scale,
        };

        IReadOnlyList<IReadOnlyList<double[]>>? Moved(IReadOnlyList<IReadOnlyList<double[]>>? polygons) =>
            polygons is null ? null : [.. polygons.Select(p => (IReadOnlyList<double[]>)[.. p.Select(c => new[] { c[0] + x, c[1] + y })])];
    }
}
