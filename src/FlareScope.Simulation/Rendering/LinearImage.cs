namespace FlareScope.Simulation.Rendering;

/// <summary>A picture in linear light, one float plane per channel, rows from the top.</summary>
internal sealed class LinearImage(int width, int height)
{
    public int Width { get; } = width;

    public int Height { get; } = height;

    public float[] R { get; } = new float[width * height];

    public float[] G { get; } = new float[width * height];

    public float[] B { get; } = new float[width * height];

    /// <summary>Sets one pixel.</summary>
    public void Set(int index, LinearColour colour)
    {
        R[index] = colour.R;
        G[index] = colour.G;
        B[index] = colour.B;
    }

    /// <summary>Adds light to one pixel.</summary>
    public void Add(int index, LinearColour colour)
    {
        R[index] += colour.R;
        G[index] += colour.G;
        B[index] += colour.B;
    }

    /// <summary>Lays a layer over one pixel: <paramref name="share"/> of the layer, the rest of what is there.</summary>
    public void Blend(int index, LinearColour colour, float share)
    {
        R[index] += (colour.R - R[index]) * share;
        G[index] += (colour.G - G[index]) * share;
        B[index] += (colour.B - B[index]) * share;
    }

    /// <summary>Relative luminance of one pixel (Rec. 709 weights).</summary>
    public float Luminance(int index) => (0.2126f * R[index]) + (0.7152f * G[index]) + (0.0722f * B[index]);

    /// <summary>Adds light to every pixel.</summary>
    public void AddEverywhere(LinearColour colour)
    {
        for (var i = 0; i < R.Length; i++)
            Add(i, colour);
    }

    /// <summary>A part of the picture, between pixels by linear interpolation.</summary>
    /// <param name="left">Column of its left edge; it must lie inside with all its pixels and one beyond.</param>
    /// <param name="top">Row of its top edge.</param>
    /// <param name="width">Width, px.</param>
    /// <param name="height">Height, px.</param>
    public LinearImage Crop(double left, double top, int width, int height)
    {
        var part = new LinearImage(width, height);
        int column = (int)Math.Floor(left), row = (int)Math.Floor(top);
        float u = (float)(left - column), v = (float)(top - row);
        foreach (var (from, to) in new[] { (R, part.R), (G, part.G), (B, part.B) })
        {
            for (var y = 0; y < height; y++)
            {
                var above = from.AsSpan(((row + y) * Width) + column, width + 1);
                var below = from.AsSpan(((row + y + 1) * Width) + column, width + 1);
                var line = to.AsSpan(y * width, width);
                for (var x = 0; x < width; x++)
                {
                    var high = above[x] + ((above[x + 1] - above[x]) * u);
                    var low = below[x] + ((below[x + 1] - below[x]) * u);
                    line[x] = high + ((low - high) * v);
                }
            }
        }

        return part;
    }

    /// <summary>A copy of its own.</summary>
    public LinearImage Clone()
    {
        var copy = new LinearImage(Width, Height);
        R.CopyTo(copy.R, 0);
        G.CopyTo(copy.G, 0);
        B.CopyTo(copy.B, 0);
        return copy;
    }
}
