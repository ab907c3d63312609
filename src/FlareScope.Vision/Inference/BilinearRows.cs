using System.Buffers;
using System.Numerics;

namespace FlareScope.Vision.Inference;

/// <summary>
/// Scales a picture bilinearly, row by row and without the picture in between: what a row gives goes straight into the
/// planes of the detector. Samples lie at the centres of pixels and the border repeats; weights have eight bits.
/// </summary>
internal ref struct BilinearRows : IDisposable
{
    private const uint Even = 0x00FF00FF;
    private const uint One = 256;

    private readonly PixelView _source;
    private readonly int _width;
    private readonly double _step;
    private readonly int[] _columns; // left neighbour and, behind, its weight
    private readonly uint[] _rows; // two scaled source rows of two words a pixel, then the three planes of the row asked for
    private int _upper = -1;
    private int _lower = -1;
    private bool _swapped;

    /// <summary>Prepares the scaling of a picture to a size; dispose.</summary>
    internal BilinearRows(PixelView source, int width, int height)
    {
        _source = source;
        _width = width;
        _step = (double)source.Height / height;
        _columns = ArrayPool<int>.Shared.Rent(2 * width);
        _rows = ArrayPool<uint>.Shared.Rent(7 * width);
        var step = (double)source.Width / width;
        for (var x = 0; x < width; x++)
            (_columns[x], _columns[width + x]) = Neighbour(((x + 0.5) * step) - 0.5, source.Width);
    }

    /// <summary>Red of the row made last, 0..255 each.</summary>
    internal readonly ReadOnlySpan<uint> Red => _rows.AsSpan(4 * _width, _width);

    /// <summary>Green of the row made last.</summary>
    internal readonly ReadOnlySpan<uint> Green => _rows.AsSpan(5 * _width, _width);

    /// <summary>Blue of the row made last.</summary>
    internal readonly ReadOnlySpan<uint> Blue => _rows.AsSpan(6 * _width, _width);

    /// <summary>Makes a row; rows asked for from top to bottom are cheapest.</summary>
    internal void Make(int y)
    {
        var (top, weight) = Neighbour(((y + 0.5) * _step) - 0.5, _source.Height);
        Fetch(top, Math.Min(top + 1, _source.Height - 1));
        var (upper, lower) = _swapped ? (2 * _width, 0) : (0, 2 * _width);
        Blend(_rows.AsSpan(upper, 2 * _width), _rows.AsSpan(lower, 2 * _width), (uint)weight);
    }

    /// <summary>Gives the scratch memory back.</summary>
    public readonly void Dispose()
    {
        ArrayPool<int>.Shared.Return(_columns);
        ArrayPool<uint>.Shared.Return(_rows);
    }

    /// <summary>The pixel at or before a place, never the last one of several, and the weight of the next, 0..256.</summary>
    private static (int Index, int Weight) Neighbour(double at, int length)
    {
        if (at <= 0 || length == 1)
            return (0, 0);
        var index = Math.Min((int)at, length - 2);
        return (index, (int)(((Math.Min(at, length - 1) - index) * One) + 0.5));
    }

    // The lower row of one output row is often the upper row of the next: only their places are swapped then.
    private void Fetch(int top, int bottom)
    {
        if (top == _lower)
            (_upper, _lower, _swapped) = (_lower, _upper, !_swapped);
        if (top != _upper)
            Stretch(_source.Row(top), _rows.AsSpan(_swapped ? 2 * _width : 0, 2 * _width));
        if (bottom != _lower || bottom == top)
            Stretch(_source.Row(bottom), _rows.AsSpan(_swapped ? 0 : 2 * _width, 2 * _width));
        (_upper, _lower) = (top, bottom);
    }

    // Two channels at a time in the halves of a 32-bit word: a byte times 256 fills its half exactly.
    private readonly void Stretch(ReadOnlySpan<uint> source, Span<uint> target)
    {
        var right = source.Length > 1 ? source[1..] : source;
        var lefts = _columns.AsSpan(0, _width);
        var weights = _columns.AsSpan(_width, _width);
        var redBlue = target[.._width];
        var greenAlpha = target[_width..];
        for (var x = 0; x < lefts.Length; x++)
        {
            var (a, b, weight) = (source[lefts[x]], right[lefts[x]], (uint)weights[x]);
            redBlue[x] = ((a & Even) * (One - weight)) + ((b & Even) * weight);
            greenAlpha[x] = (((a >> 8) & Even) * (One - weight)) + (((b >> 8) & Even) * weight);
        }
    }

    private readonly void Blend(ReadOnlySpan<uint> upper, ReadOnlySpan<uint> lower, uint weight)
    {
        var red = _rows.AsSpan(4 * _width, _width);
        var green = _rows.AsSpan(5 * _width, _width);
        var blue = _rows.AsSpan(6 * _width, _width);
        var x = 0;
        for (; x <= _width - Vector<uint>.Count; x += Vector<uint>.Count)
        {
            var (above, below) = (new Vector<uint>(upper[x..]), new Vector<uint>(lower[x..]));
            Mix(Low(above), Low(below), weight).CopyTo(red[x..]);
            Mix(above >>> 16, below >>> 16, weight).CopyTo(blue[x..]);
            Mix(Low(new(upper[(_width + x)..])), Low(new(lower[(_width + x)..])), weight).CopyTo(green[x..]);
        }

        for (; x < _width; x++)
        {
            red[x] = Mix(upper[x] & 0xFFFF, lower[x] & 0xFFFF, weight);
            blue[x] = Mix(upper[x] >> 16, lower[x] >> 16, weight);
            green[x] = Mix(upper[_width + x] & 0xFFFF, lower[_width + x] & 0xFFFF, weight);
        }
    }

    private static Vector<uint> Low(Vector<uint> word) => word & new Vector<uint>(0xFFFF);

    private static Vector<uint> Mix(Vector<uint> above, Vector<uint> below, uint weight) =>
        ((above * (One - weight)) + (below * weight) + new Vector<uint>(1 << 15)) >>> 16;

    private static uint Mix(uint above, uint below, uint weight) => ((above * (One - weight)) + (below * weight) + (1 << 15)) >> 16;
}
