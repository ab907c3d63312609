using System.Numerics;

namespace FlareScope.Vision.Inference;

/// <summary>The three planes of an input while they are filled.</summary>
internal readonly ref struct Planes(Span<float> values, int width, int height, InputForm form)
{
    private readonly Span<float> _values = values;

    /// <summary>Pads what the picture will not cover.</summary>
    internal void Surround(LetterboxGeometry geometry)
    {
        var right = geometry.Left + geometry.Width;
        for (var plane = 0; plane < 3; plane++)
        {
            var (scale, offset) = form.Planes[plane];
            var grey = (form.Pad * scale) + offset;
            var values = Plane(plane);
            values[..(geometry.Top * width)].Fill(grey);
            values[((geometry.Top + geometry.Height) * width)..].Fill(grey);
            if (geometry.Width == width)
                continue;
            for (var y = geometry.Top; y < geometry.Top + geometry.Height; y++)
            {
                values.Slice(y * width, geometry.Left).Fill(grey);
                values[((y * width) + right)..((y + 1) * width)].Fill(grey);
            }
        }
    }

    /// <summary>Writes one row of the picture.</summary>
    internal void Write(in BilinearRows row, int y, int x)
    {
        var at = (y * width) + x;
        Convert(form.RedFirst ? row.Red : row.Blue, Plane(0)[at..], form.Planes[0]);
        Convert(row.Green, Plane(1)[at..], form.Planes[1]);
        Convert(form.RedFirst ? row.Blue : row.Red, Plane(2)[at..], form.Planes[2]);
    }

    private Span<float> Plane(int plane) => _values.Slice(plane * width * height, width * height);

    private static void Convert(ReadOnlySpan<uint> levels, Span<float> target, PlaneForm form)
    {
        var x = 0;
        for (; x <= levels.Length - Vector<float>.Count; x += Vector<float>.Count)
        {
            var level = Vector.ConvertToSingle(Vector.AsVectorInt32(new Vector<uint>(levels[x..])));
            ((level * form.Scale) + new Vector<float>(form.Offset)).CopyTo(target[x..]);
        }

        for (; x < levels.Length; x++)
            target[x] = (levels[x] * form.Scale) + form.Offset;
    }
}
