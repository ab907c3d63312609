using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace FlareScope.Vision.Flames;

/// <summary>8-bit sRGB to linear light.</summary>
/// <remarks>IEC 61966-2-1; science notes, ground.md section 3: byte 128 is 0.2159, 200 is 0.5776.</remarks>
internal static class LinearLight
{
    private static readonly float[] Table = [.. Enumerable.Range(0, 256).Select(b => (float)Decode(b / 255.0))];

    /// <summary>Linear light, 0..1, of a byte.</summary>
    internal static float FromByte(byte value) => Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(Table), value); // a byte is always in the table

    /// <summary>Luminance, 0..1, with Rec. 709 weights.</summary>
    internal static float Luminance(float red, float green, float blue) => (0.2126f * red) + (0.7152f * green) + (0.0722f * blue);

    private static double Decode(double c) => c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);
}
