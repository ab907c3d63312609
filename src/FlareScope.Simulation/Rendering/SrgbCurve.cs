namespace FlareScope.Simulation.Rendering;

/// <summary>The sRGB transfer curve (IEC 61966-2-1) both ways.</summary>
internal static class SrgbCurve
{
    private const int Steps = 1 << 14;
    private static readonly byte[] EncodeTable = BuildEncode();
    private static readonly float[] DecodeTable = BuildDecode();

    /// <summary>Code value 0..1 to linear light 0..1.</summary>
    public static float Decode(float code) => code <= 0.04045f ? code / 12.92f : MathF.Pow((code + 0.055f) / 1.055f, 2.4f);

    /// <summary>Code value 0..255 to linear light 0..1.</summary>
    public static float DecodeByte(int code) => DecodeTable[code];

    /// <summary>Linear light to a code value 0..255; light beyond 1 clips. The table is spaced by the root so that shadows keep steps.</summary>
    public static byte EncodeByte(float linear)
    {
        if (!(linear > 0))
            return 0;
        var index = (int)(MathF.Sqrt(linear) * Steps);
        return index >= Steps ? (byte)255 : EncodeTable[index];
    }

    private static byte[] BuildEncode()
    {
        var table = new byte[Steps];
        for (var i = 0; i < Steps; i++)
        {
            var root = (i + 0.5) / Steps;
            var linear = root * root;
            var code = linear <= 0.0031308 ? linear * 12.92 : (1.055 * Math.Pow(linear, 1 / 2.4)) - 0.055;
            table[i] = (byte)Math.Round(code * 255);
        }

        return table;
    }

    private static float[] BuildDecode()
    {
        var table = new float[256];
        for (var i = 0; i < 256; i++)
            table[i] = Decode(i / 255f);
        return table;
    }
}
