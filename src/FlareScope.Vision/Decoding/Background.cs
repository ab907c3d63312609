namespace FlareScope.Vision.Decoding;

/// <summary>Lays a transparent picture on white, as a page shows it.</summary>
internal static class Background
{
    internal static void Flatten(Span<byte> pixels)
    {
        for (var i = 0; i < pixels.Length; i += 4)
        {
            var alpha = pixels[i + 3];
            if (alpha == byte.MaxValue)
                continue;
            for (var c = i; c < i + 3; c++)
                pixels[c] = (byte)(((pixels[c] * alpha) + (byte.MaxValue * (byte.MaxValue - alpha)) + 127) / byte.MaxValue);
            pixels[i + 3] = byte.MaxValue;
        }
    }
}
