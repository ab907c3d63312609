using FlareScope.Vision.Flames;

namespace FlareScope.Vision.Smoke;

/// <summary>A line across a plume at its densest place.</summary>
/// <param name="From">One end, px.</param>
/// <param name="To">The other end, px.</param>
/// <param name="Ratios">Light over that of the sky at even steps from end to end.</param>
/// <param name="StepPx">Step, px.</param>
internal sealed record PlumeTransect(PicturePoint From, PicturePoint To, IReadOnlyList<float> Ratios, double StepPx)
{
    private const int EndPoints = 2; // the first and last points of the axis lie in the flame's light or where smoke fades out
    private const int LeastSteps = 5;

    /// <summary>Mean light over that of the sky in the middle half, where the plume is as thick as it is wide.</summary>
    internal double MiddleRatio => Ratios.Skip(Ratios.Count / 4).Take((Ratios.Count + 1) / 2).Average();

    /// <summary>Looks along the plume's centre line for the place where it lets least light through.</summary>
    /// <param name="plume">The plume.</param>
    /// <param name="crop">Its light.</param>
    /// <param name="picture">Width and height of the picture, px.</param>
    /// <param name="source">Where the smoke comes from, px; null when unknown.</param>
    internal static PlumeTransect? Densest(Plume plume, LinearCrop crop, (int Width, int Height) picture, PicturePoint? source)
    {
        var mask = new FlameMask(crop, plume.Cells, picture.Width, picture.Height);
        var line = FlameAxis.Follow(mask, source).Line;
        PlumeTransect? densest = null;
        for (var k = EndPoints; k < line.Count - EndPoints; k++)
        {
            var (dx, dy) = (line[k + 1].X - line[k - 1].X, line[k + 1].Y - line[k - 1].Y);
            var length = double.Hypot(dx, dy);
            if (length > 0 && Across(plume, crop, line[k], (-dy / length, dx / length)) is { } transect
                && (densest is null || transect.MiddleRatio < densest.MiddleRatio))
                densest = transect;
        }

        return densest;
    }

    private static PlumeTransect? Across(Plume plume, LinearCrop crop, PicturePoint middle, (double X, double Y) direction)
    {
        var step = crop.CellPx;
        var (back, forth) = (Reach(-1), Reach(1));
        if (back is null || forth is null || forth.Value + back.Value < LeastSteps)
            return null;
        var ratios = new float[forth.Value + back.Value + 1];
        for (var i = 0; i < ratios.Length; i++)
            ratios[i] = plume.Ratios[CellAt(i - back.Value)!.Value];
        return new(At(-back.Value), At(forth.Value), ratios, step);

        PicturePoint At(int steps) => new(middle.X + (steps * step * direction.X), middle.Y + (steps * step * direction.Y));

        int? CellAt(int steps)
        {
            var (x, y) = ((int)Math.Floor((At(steps).X - crop.Left) / step), (int)Math.Floor((At(steps).Y - crop.Top) / step));
            return x >= 0 && y >= 0 && x < crop.Width && y < crop.Height ? (y * crop.Width) + x : null;
        }

        // Steps to the last plume cell that way; a short gap (a bright fold) is crossed.
        int? Reach(int way)
        {
            int? last = null;
            for (var n = 0; CellAt(way * n) is { } cell && n <= (last ?? 0) + LeastSteps; n++)
                last = plume.Cells[cell] ? n : last;
            return last;
        }
    }
}
