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
