using System.Numerics.Tensors;
using System.Runtime.InteropServices;

namespace FlareScope.Vision.Flames;

/// <summary>
/// Finds the cells on either side of a mask's border. Keeps its planes from mask to mask: in a dark scene ten of them are compared.
/// </summary>
/// <param name="width">Columns of the masks.</param>
/// <param name="height">Their rows.</param>
/// <param name="reach">Steps, by side or corner, within which a cell of the other side must lie.</param>
internal sealed class BorderBand(int width, int height, int reach)
{
    private readonly byte[][] _planes = [.. Enumerable.Range(0, 4).Select(_ => new byte[(width + reach) * height])];
    private readonly bool[] _band = new bool[width * height];

    /// <summary>Whether each cell lies in the band; good until the next mask.</summary>
    internal bool[] Of(bool[] mask)
    {
        var near = CellBounds.Grow(CellBounds.Of(mask, width, height), reach, width, height);
        // Free columns between the rows: what grows out of a row must not come in at the other end of the next.
        var (columns, rows, stride) = (near.Right - near.Left, near.Bottom - near.Top, near.Right - near.Left + reach);
        var set = Cleared(0, stride * rows);
        var free = Cleared(1, set.Length);
        for (var y = 0; y < rows; y++)
        {
            var row = set.Slice(y * stride, columns);
            MemoryMarshal.AsBytes(mask.AsSpan(((near.Top + y) * width) + near.Left, columns)).CopyTo(row);
            TensorPrimitives.Xor(row, (byte)1, free.Slice(y * stride, columns));
        }

        // A cell counts as near to its own side: near to both is near to the border.
        var both = Grown(set, Cleared(2, set.Length), stride);
        TensorPrimitives.BitwiseAnd(both, Grown(free, Cleared(3, set.Length), stride), both);
        Array.Clear(_band);
        for (var y = 0; y < rows; y++)
            both.Slice(y * stride, columns).CopyTo(MemoryMarshal.AsBytes(_band.AsSpan(((near.Top + y) * width) + near.Left, columns)));
        return _band;
    }

    private Span<byte> Cleared(int plane, int length)
    {
        var cleared = _planes[plane].AsSpan(0, length);
        cleared.Clear();
        return cleared;
    }

    /// <summary>Every cell (0 or 1) that has a set one within reach; both planes are used.</summary>
    private Span<byte> Grown(Span<byte> cells, Span<byte> grown, int stride)
    {
        foreach (var axis in (ReadOnlySpan<int>)[1, stride])
        {
            // Each round moves what has grown so far: 1, 3, 7 … cells each way after one, two, three rounds.
            for (int done = 0, step; done < reach; done += step)
            {
                step = Math.Min(done + 1, reach - done);
                var away = step * axis;
                cells.CopyTo(grown);
                if (away < cells.Length)
                {
                    TensorPrimitives.BitwiseOr(grown[away..], cells[..^away], grown[away..]);
                    TensorPrimitives.BitwiseOr(grown[..^away], cells[away..], grown[..^away]);
                }

                var next = cells;
                cells = grown;
                grown = next;
            }
        }

        return cells;
    }
}
