namespace FlareScope.Core.Statistics;

/// <summary>The gamma distribution of scale 1.</summary>
public static class GammaDistribution
{
    /// <summary>One number by Marsaglia and Tsang's method (ACM Trans. Math. Softw. 26 (2000) 363).</summary>
    /// <param name="random">Source of randomness; advanced.</param>
    /// <param name="shape">Shape, above 0; also the mean.</param>
    /// <exception cref="ArgumentOutOfRangeException">The shape is not above 0.</exception>
    public static double Draw(ref SeededRandom random, double shape)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(shape);
        if (shape < 1)
            return Draw(ref random, shape + 1) * Math.Pow(1 - random.NextDouble(), 1 / shape);
        var d = shape - 1.0 / 3;
        var c = 1 / Math.Sqrt(9 * d);
        while (true)
        {
            var x = random.NextNormal();
            var v = 1 + c * x;
            if (v <= 0)
                continue;
            v = v * v * v;
            if (Math.Log(1 - random.NextDouble()) < 0.5 * x * x + d - d * v + d * Math.Log(v))
                return d * v;
        }
    }
}
