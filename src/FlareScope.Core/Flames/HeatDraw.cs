using FlareScope.Core.Gas;
using FlareScope.Core.Statistics;

namespace FlareScope.Core.Flames;

/// <summary>One draw of everything unknown: independent standard normals, the law as an index, and a gas.</summary>
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
    GasDraw Gas,
    double Lean)
{
    /// <summary>Draws many.</summary>
    /// <param name="random">Source of randomness; advanced.</param>
    /// <param name="count">How many.</param>
    /// <param name="weights">Probability of each law; they sum to 1.</param>
    /// <param name="gas">Draws the gas.</param>
    /// <param name="leans">False when the flame's lean is certain, which saves its draws.</param>
    public static HeatDraw[] Many(ref SeededRandom random, int count, double[] weights, GasSampler gas, bool leans)
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
                gas.Draw(ref random),
                leans ? random.NextNormal() : 0);
        }

        return draws;
    }

    /// <summary>
    /// The same draw with one source at its centre. The law is not changed: see <see cref="HeatSampler"/>; nor is the gas, which
    /// moves no heat.
    /// </summary>
    public HeatDraw Without(UncertaintySource source) => source switch
    {
        UncertaintySource.FlameModel => this with { Length = 0, Area = 0 },
        UncertaintySource.Scale => this with { Scale = 0 },
        UncertaintySource.Lean => this with { Lean = 0 },
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
