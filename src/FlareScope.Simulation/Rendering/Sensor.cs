namespace FlareScope.Simulation.Rendering;

/// <summary>The sensor: overlapping colour filters, shot and read noise, clipping per channel, sRGB code values.</summary>
internal static class Sensor
{
    private const int NoiseSteps = 4096;
    private static readonly float[] Normal = BuildNormal();

    /// <summary>Turns light into code values, RGBA with 8 bits a channel.</summary>
    /// <param name="image">Linear light as exposed.</param>
    /// <param name="sensor">Sensor.</param>
    /// <param name="seed">Seed of this frame's noise.</param>
    public static byte[] Read(LinearImage image, SensorSpec sensor, ulong seed)
    {
        var pixels = new byte[image.Width * image.Height * 4];
        var gain = sensor.WhiteBalance;
        var shot = (float)(sensor.ShotNoise * sensor.ShotNoise);
        var read = (float)(sensor.ReadNoise * sensor.ReadNoise);
        var state = seed | 1;
        for (var i = 0; i < image.R.Length; i++)
        {
            float r = image.R[i], g = image.G[i], b = image.B[i];

            // Real filters overlap: strong red light also reaches the green and blue photosites, which turns a clipped core white.
            var red = gain.R * ((0.97f * r) + (0.03f * g));
            var green = gain.G * ((0.03f * r) + (0.94f * g) + (0.03f * b));
            var blue = gain.B * ((0.015f * r) + (0.05f * g) + (0.935f * b));
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            red += Normal[state & (NoiseSteps - 1)] * MathF.Sqrt(read + (shot * red));
            green += Normal[(state >> 12) & (NoiseSteps - 1)] * MathF.Sqrt(read + (shot * green));
            blue += Normal[(state >> 24) & (NoiseSteps - 1)] * MathF.Sqrt(read + (shot * blue));
            pixels[4 * i] = SrgbCurve.EncodeByte(red);
            pixels[(4 * i) + 1] = SrgbCurve.EncodeByte(green);
            pixels[(4 * i) + 2] = SrgbCurve.EncodeByte(blue);
            pixels[(4 * i) + 3] = 255;
        }

        return pixels;
    }

    private static float[] BuildNormal()
    {
        var table = new float[NoiseSteps];
        for (var i = 0; i < NoiseSteps; i++)
            table[i] = (float)Core.Statistics.NormalDistribution.Quantile((i + 0.5) / NoiseSteps);
        return table;
    }
}
