using FlareScope.Core.Statistics;

namespace FlareScope.Satellite.Injection;

/// <summary>Makes a ground without flares: a median with smooth Gaussian texture. Bands are drawn apart; in nature they vary together.</summary>
public static class SyntheticBackground
{
    /// <summary>Reflectance of a square of ground.</summary>
    /// <param name="side">Columns and rows.</param>
    /// <param name="median">Median reflectance.</param>
    /// <param name="sd">Standard deviation.</param>
    /// <param name="correlationPx">Standard deviation of the smoothing kernel, px; 0 for independent pixels.</param>
    /// <param name="random">Source of randomness; moved on.</param>
    public static float[] Draw(int side, double median, double sd, double correlationPx, ref SeededRandom random)
    {
        var reach = (int)Math.Ceiling(3 * correlationPx);
        var kernel = Enumerable.Range(-reach, 2 * reach + 1)
            .Select(i => correlationPx > 0 ? Math.Exp(-i * i / (2 * correlationPx * correlationPx)) : 1).ToArray();
        var norm = Math.Sqrt(kernel.Sum(k => k * k));
        var padded = side + 2 * reach;
        var noise = new double[padded * padded];
        for (var i = 0; i < noise.Length; i++)
            noise[i] = random.NextNormal();

        var across = new double[padded * side];
        for (var row = 0; row < padded; row++)
        {
            for (var column = 0; column < side; column++)
            {
                for (var k = 0; k < kernel.Length; k++)
                    across[row * side + column] += kernel[k] / norm * noise[row * padded + column + k];
            }
        }

        var ground = new float[side * side];
        for (var i = 0; i < ground.Length; i++)
        {
            var sum = 0.0;
            for (var k = 0; k < kernel.Length; k++)
                sum += kernel[k] / norm * across[i + k * side];
            ground[i] = (float)(median + sd * sum);
        }

        return ground;
    }
}
