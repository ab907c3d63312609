namespace FlareScope.Simulation.Rendering;

/// <summary>A colour in linear sRGB: proportional to light, 1 = the brightest value a picture holds.</summary>
public readonly record struct LinearColour(float R, float G, float B)
{
    /// <summary>Relative luminance (Rec. 709 weights).</summary>
    public float Luminance => (0.2126f * R) + (0.7152f * G) + (0.0722f * B);

    /// <summary>The colour of an sRGB code, each channel 0..255.</summary>
    public static LinearColour FromSrgb(int r, int g, int b) =>
        new(SrgbCurve.Decode(r / 255f), SrgbCurve.Decode(g / 255f), SrgbCurve.Decode(b / 255f));

    /// <summary>The colour between two others.</summary>
    public static LinearColour Mix(LinearColour a, LinearColour b, float share) =>
        new(a.R + ((b.R - a.R) * share), a.G + ((b.G - a.G) * share), a.B + ((b.B - a.B) * share));

    /// <summary>Scales the light.</summary>
    public static LinearColour operator *(LinearColour colour, float factor) =>
        new(colour.R * factor, colour.G * factor, colour.B * factor);

    /// <summary>Light reflected by a surface: channel by channel.</summary>
    public static LinearColour operator *(LinearColour light, LinearColour surface) =>
        new(light.R * surface.R, light.G * surface.G, light.B * surface.B);

    /// <summary>Adds light.</summary>
    public static LinearColour operator +(LinearColour a, LinearColour b) => new(a.R + b.R, a.G + b.G, a.B + b.B);
}
