namespace FlareScope.Vision.Flames;

/// <summary>The cells of a mask as points about their centre of mass.</summary>
internal sealed class CellCloud
{
    private readonly List<(double X, double Y)> _offsets = [];
    private readonly double _cellPx;
    private readonly PicturePoint _centre;

    internal CellCloud(FlameMask mask)
    {
        _cellPx = mask.CellPx;
        for (var i = 0; i < mask.Cells.Length; i++)
        {
            if (mask.Cells[i])
                _offsets.Add((mask.Left + ((i % mask.Columns) + 0.5) * _cellPx, mask.Top + ((i / mask.Columns) + 0.5) * _cellPx));
        }

        _centre = new(_offsets.Average(o => o.X), _offsets.Average(o => o.Y));
        for (var i = 0; i < _offsets.Count; i++)
            _offsets[i] = (_offsets[i].X - _centre.X, _offsets[i].Y - _centre.Y);
    }

    /// <summary>Direction of the largest spread (unit vector) and the ratio of the spreads along and across it.</summary>
    internal ((double X, double Y) Direction, double Elongation) PrincipalDirection()
    {
        var own = _cellPx * _cellPx / 12; // a square cell's own variance keeps a line of cells from being infinitely thin
        var (xx, yy, xy) = (own, own, 0.0);
        foreach (var (x, y) in _offsets)
        {
            xx += x * x / _offsets.Count;
            yy += y * y / _offsets.Count;
            xy += x * y / _offsets.Count;
        }

        var angle = 0.5 * Math.Atan2(2 * xy, xx - yy);
        var half = double.Hypot((xx - yy) / 2, xy);
        var mean = (xx + yy) / 2;
        return ((Math.Cos(angle), Math.Sin(angle)), Math.Sqrt((mean + half) / Math.Max(mean - half, own)));
    }

    /// <summary>Where the mask begins and ends along a direction, px from the centre of mass.</summary>
    /// <param name="direction">Unit vector.</param>
    /// <param name="bend">A line along the direction, to which the cells are projected; straight when left out.</param>
    internal (double Start, double Stop) Extent((double X, double Y) direction, Parabola bend = default)
    {
        var (start, stop) = (double.MaxValue, double.MinValue);
        foreach (var offset in _offsets)
        {
            var s = bend.Project(Dot(offset, direction), Across(offset, direction));
            start = Math.Min(start, s);
            stop = Math.Max(stop, s);
        }

        return (start - (_cellPx / 2), stop + (_cellPx / 2));
    }

    /// <summary>Shares of the cells in the first and in the last third of the extent.</summary>
    internal (double First, double Last) ThirdShares((double X, double Y) direction)
    {
        var (start, stop) = Extent(direction);
        var third = (stop - start) / 3;
        double first = _offsets.Count(o => Dot(o, direction) < start + third);
        double last = _offsets.Count(o => Dot(o, direction) > stop - third);
        return (first / _offsets.Count, last / _offsets.Count);
    }

    /// <summary>The parabola across = a + b·s + c·s² with the least squared distance from the cells.</summary>
    internal Parabola FitParabola((double X, double Y) direction)
    {
        var (start, stop) = Extent(direction);
        var unit = (stop - start) / 2; // keeps the sums of fourth powers near one
        var powers = new double[5];
        var moments = new double[3];
        foreach (var offset in _offsets)
        {
            var across = Across(offset, direction);
            var power = 1.0;
            for (var k = 0; k < powers.Length; k++, power *= Dot(offset, direction) / unit)
            {
                powers[k] += power;
                if (k < moments.Length)
                    moments[k] += power * across;
            }
        }

        return Parabola.Solve(powers, moments, unit);
    }

    /// <summary>Place of a point along a direction, px from the centre of mass.</summary>
    internal double Along(PicturePoint point, (double X, double Y) direction) =>
        Dot((point.X - _centre.X, point.Y - _centre.Y), direction);

    /// <summary>The point of the picture at a place along and across a direction.</summary>
    internal PicturePoint Point((double X, double Y) direction, double along, double across) =>
        new(
            _centre.X + (along * direction.X) - (across * direction.Y),
            _centre.Y + (along * direction.Y) + (across * direction.X));

    private static double Across((double X, double Y) offset, (double X, double Y) direction) =>
        (offset.Y * direction.X) - (offset.X * direction.Y);

    private static double Dot((double X, double Y) a, (double X, double Y) b) => (a.X * b.X) + (a.Y * b.Y);
}
