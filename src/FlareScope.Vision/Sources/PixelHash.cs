using System.Numerics;
using System.Runtime.InteropServices;

namespace FlareScope.Vision.Sources;

/// <summary>A quick hash that tells whether two frames are the same; no protection against malice.</summary>
internal static class PixelHash
{
    /// <summary>Hashes bytes; a rest of fewer than eight is left out, and pictures have none but of four.</summary>
    internal static ulong Of(ReadOnlySpan<byte> bytes)
    {
        var hash = 0xcbf29ce484222325UL ^ (ulong)bytes.Length;
        foreach (var word in MemoryMarshal.Cast<byte, ulong>(bytes))
            hash = BitOperations.RotateLeft((hash ^ word) * 0x9E3779B97F4A7C15UL, 29);
        return hash;
    }
}
