using FlareScope.Core.Statistics;

namespace FlareScope.Core.Flames;

/// <summary>One draw of everything unknown: independent standard normals, and the law as an index.</summary>
internal readonly record struct HeatDraw(
    int Law,
    double Length,
    double Area,
    double Wind,
    double Flicker,
    double Mask,
    double EdgeLength,
    double EdgeArea,
    double Scale,
    double Gas)
{
    /// <summary>Draws many.</summary>
    /// <param name="random">Source of randomness; advanced.</param>
    /// <param name="count">How many.</param>
    /// <param name="weights">Probability of each law; they sum to 1.</param>
    public static HeatDraw[] Many(ref SeededRandom random, int count, double[] weights)
    {
        var draws = new HeatDraw[count];
        for (var i = 0; i < count; i++)
        {
            draws[i] = new(
                Pick(random.NextDouble(), weights),
                random.NextNormal(),
                random.NextNormal(),
                random.NextNormal(),
                random.NextNormal(),
                random.NextNormal(),
                random.NextNormal(),
                random.NextNormal(),
                random.NextNormal(),
                random.NextNormal());
        }

        return draws;
    }

    /// <summary>The same draw with one source at its centre. The law is not changed: see <see cref="HeatSampler"/>.</summary>
    public HeatDraw Without(UncertaintySource source) => source switch
    {
        UncertaintySource.FlameModel => this with { Length = 0, Area = 0 },
        UncertaintySource.Scale => this with { Scale = 0 },
        UncertaintySource.GasComposition => this with { Gas = 0 },
        UncertaintySource.Wind => this with { Wind = 0 },
        UncertaintySource.Flicker => this with { Flicker = 0 },
        UncertaintySource.Mask => this with { Mask = 0, EdgeLength = 0, EdgeArea = 0 },
        _ => throw new ArgumentOutOfRangeException(nameof(source), source, null),
    };

    private static int Pick(double uniform, double[] weights)
    {
        for (var i = 0; i < weights.Length - 1; i++)
        {
            uniform -= weights[i];
            if (uniform < 0)
                return i;
        }

        return weights.Length - 1;
    }
}
