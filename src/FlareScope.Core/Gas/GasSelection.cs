using FlareScope.Core.Statistics;

namespace FlareScope.Core.Gas;

/// <summary>The gas a calculation uses and how well it is known.</summary>
/// <param name="Mixture">Composition.</param>
/// <param name="SigmaLnHeatingValue">Standard uncertainty of the natural logarithm of the volumetric heating value.</param>
/// <param name="Assumed">True when nobody gave the composition and a prior for associated gas stands in.</param>
public sealed record GasSelection(GasMixture Mixture, double SigmaLnHeatingValue, bool Assumed)
{
    /// <summary>
    /// Of a stated composition or preset: analysis and sampling of a gas that is known (science notes, ground.md section 1.6,
    /// "good geometry … known gas").
    /// </summary>
    public const double StatedSigma = 0.03;

    /// <summary>Draws that <see cref="With"/> measures an uncertainty with.</summary>
    private const int Draws = 1000;

    /// <summary>How the composition itself may differ; null when only the heating value's spread is declared.</summary>
    public CompositionUncertainty? Uncertainty { get; init; }

    /// <summary>A stated composition.</summary>
    public static GasSelection Stated(GasMixture mixture) => new(mixture, StatedSigma, Assumed: false);

    /// <summary>A stated composition with its own uncertainty; the spread of the heating value follows from 1,000 seeded draws.</summary>
    /// <param name="mixture">Composition.</param>
    /// <param name="uncertainty">How it may differ.</param>
    public static GasSelection With(GasMixture mixture, CompositionUncertainty uncertainty)
    {
        var sampler = new GasSampler(mixture, uncertainty);
        var random = new SeededRandom(1);
        var drawn = new double[Draws];
        for (var i = 0; i < Draws; i++)
            drawn[i] = sampler.Draw(ref random).LnHeatingValue;
        return new(mixture, Math.Sqrt(Moments.Variance(drawn)), Assumed: false) { Uncertainty = uncertainty };
    }

    /// <summary>
    /// One gas out of those that are possible: sample it once, and volume, carbon and black carbon stay correlated through it.
    /// Without <see cref="Uncertainty"/> the heating value alone moves.
    /// </summary>
    /// <param name="random">Source of randomness; advanced.</param>
    public GasDraw Draw(ref SeededRandom random) => new GasSampler(this).Draw(ref random);
}
