using FlareScope.Vision.Flames;

namespace FlareScope.Vision.Smoke;

/// <summary>A line across a plume, at right angles to its centre line, from one visible edge to the other.</summary>
/// <param name="From">One end, px.</param>
/// <param name="To">The other end, px.</param>
/// <param name="Ratios">Light over that of the sky at even steps from end to end.</param>
/// <param name="StepPx">Step, px.</param>
internal sealed record PlumeTransect(PicturePoint From, PicturePoint To, IReadOnlyList<float> Ratios, double StepPx)
{
    private const double FarthestShare = 0.4; // farther down a plume thins out and breaks up
    private const double FlameLengths = 0.8; // from the flame's end; smoke begins within the flame
    private const int LeastSteps = 5;

    /// <summary>Mean light over that of the sky from end to end.</summary>
    internal double MeanRatio => Ratios.Average();

    /// <summary>Looks along the plume's centre line.</summary>
    /// <param name="plume">The plume.</param>
    /// <param name="crop">Its light.</param>
    /// <param name="picture">Width and height of the picture, px.</param>
    /// <param name="source">Where the smoke comes from, px; null when unknown.</param>
    /// <param name="flamePx">Length of the flame it comes from, px; null without a flame.</param>
    /// <returns>
    /// The line one flame length down the plume (at four tenths of a shorter plume), where smoke is read, and the line that lets
    /// least light through; null when the plume is nowhere wide enough.
    /// </returns>
    internal static (PlumeTransect Read, PlumeTransect Densest)? Along(
        Plume plume, LinearCrop crop, (int Width, int Height) picture, PicturePoint? source, double? flamePx)
    {
        var mask = new FlameMask(crop, plume.Cells, picture.Width, picture.Height);
        var axis = FlameAxis.Follow(mask, source);
        var wanted = Math.Min((FlameLengths * flamePx) ?? axis.LengthPx, FarthestShare * axis.LengthPx) / axis.LengthPx * (axis.Line.Count - 1);
        var found = new List<(PlumeTransect Line, double Away)>();
        for (var k = 1; k < axis.Line.Count - 1; k++)
        {
            var (dx, dy) = (axis.Line[k + 1].X - axis.Line[k - 1].X, axis.Line[k + 1].Y - axis.Line[k - 1].Y);
            var length = double.Hypot(dx, dy);
            if (length > 0 && Across(plume, crop, axis.Line[k], (-dy / length, dx / length)) is { } transect)
                found.Add((transect, Math.Abs(k - wanted)));
        }

        return found.Count == 0 ? null : (found.MinBy(t => t.Away).Line, found.MinBy(t => t.Line.MeanRatio).Line);
    }

    /// <summary>The part of the line between the outermost points that let less light through than the edge of what is seen.</summary>
    /// <param name="edge">Light over that of the sky.</param>
    internal PlumeTransect Within(double edge)
    {
        var ratios = Ratios.ToList();
        var (first, last) = (ratios.FindIndex(r => r <= edge), ratios.FindLastIndex(r => r <= edge));
        return last - first < LeastSteps ? this : new(At(first), At(last), ratios[first..(last + 1)], StepPx);

        PicturePoint At(int step)
        {
            var part = step / (double)(ratios.Count - 1);
            return new(From.X + (part * (To.X - From.X)), From.Y + (part * (To.Y - From.Y)));
        }
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
