using FlareScope.Vision.Inference;

namespace FlareScope.Datasets.Augmentation;

/// <summary>Turns a finished sample about its centre.</summary>
internal static class Rotation
{
    /// <summary>Turns pixels and boxes by the same angle; corners that were outside take the grey of the letterbox.</summary>
    /// <param name="planes">Three planes of <paramref name="side"/>² bytes; changed in place.</param>
    /// <param name="side">Side, px.</param>
    /// <param name="boxes">Boxes, px; changed in place, those that leave the sample are dropped.</param>
    /// <param name="degrees">Angle, clockwise as seen.</param>
    /// <param name="smallestBox">Boxes narrower or lower than this afterwards are dropped, px.</param>
    internal static void Turn(Span<byte> planes, int side, List<TargetBox> boxes, float degrees, float smallestBox)
    {
        var (sin, cos) = MathF.SinCos(degrees * MathF.PI / 180);
        var middle = side / 2f;
        var before = planes.ToArray();
        for (var y = 0; y < side; y++)
        {
            for (var x = 0; x < side; x++)
            {
                var (dx, dy) = (x + 0.5f - middle, y + 0.5f - middle);
                Sample(before, side, middle + cos * dx + sin * dy - 0.5f, middle - sin * dx + cos * dy - 0.5f, planes, y * side + x);
            }
        }

        for (var i = boxes.Count - 1; i >= 0; i--)
        {
            if (Turned(boxes[i], side, sin, cos, smallestBox) is { } turned) boxes[i] = turned;
            else boxes.RemoveAt(i);
        }
    }

    private static TargetBox? Turned(in TargetBox box, int side, float sin, float cos, float smallestBox)
    {
        var middle = side / 2f;
        var (dx, dy) = (box.X - middle, box.Y - middle);
        var (x, y) = (middle + cos * dx - sin * dy, middle + sin * dx + cos * dy);
        // Flames and plumes fill the ellipse in their box better than its corners.
        var width = MathF.Sqrt(Square(box.Width * cos) + Square(box.Height * sin));
        var height = MathF.Sqrt(Square(box.Width * sin) + Square(box.Height * cos));
        var (left, right) = (MathF.Max(0, x - width / 2), MathF.Min(side, x + width / 2));
        var (top, bottom) = (MathF.Max(0, y - height / 2), MathF.Min(side, y + height / 2));
        return right - left < smallestBox || bottom - top < smallestBox
            ? null
            : new TargetBox(box.Class, (left + right) / 2, (top + bottom) / 2, right - left, bottom - top);
    }

    private static void Sample(byte[] from, int side, float x, float y, Span<byte> to, int at)
    {
        var plane = side * side;
        var (column, row) = ((int)MathF.Floor(x), (int)MathF.Floor(y));
        if (column < 0 || row < 0 || column >= side - 1 || row >= side - 1)
        {
            for (var p = at; p < 3 * plane; p += plane) to[p] = Letterbox.Pad;
            return;
        }

        var (across, down) = (x - column, y - row);
        for (var (p, q) = (at, row * side + column); p < 3 * plane; p += plane, q += plane)
        {
            var upper = from[q] + (from[q + 1] - from[q]) * across;
            var lower = from[q + side] + (from[q + side + 1] - from[q + side]) * across;
            to[p] = (byte)(upper + (lower - upper) * down + 0.5f);
        }
    }

    private static float Square(float value) => value * value;
}
