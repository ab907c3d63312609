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

    /// <summary>Of an unknown associated gas: real ones span 33 to 65 MJ/m3 (science notes, ground.md section 0).</summary>
    public const double UnknownSigma = 0.30;

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
        var random = new SeededRandom(1);
        var drawn = new double[Draws];
        for (var i = 0; i < Draws; i++)
            drawn[i] = GasDraw.Of(uncertainty.Draw(ref random, mixture)).LnHeatingValue;
        return new(mixture, Math.Sqrt(Moments.Variance(drawn)), Assumed: false) { Uncertainty = uncertainty };
    }

    /// <summary>
    /// One gas out of those that are possible: sample it once, and volume, carbon and black carbon stay correlated through it.
    /// Without <see cref="Uncertainty"/> the heating value alone moves.
    /// </summary>
    /// <param name="random">Source of randomness; advanced.</param>
    public GasDraw Draw(ref SeededRandom random)
    {
        if (Uncertainty is { } uncertainty)
            return GasDraw.Of(uncertainty.Draw(ref random, Mixture));
        var error = SigmaLnHeatingValue * random.NextNormal();
        var centre = GasDraw.Of(Mixture);
        return centre with
        {
            LnHeatingValue = centre.LnHeatingValue + error,
            HigherHeatingValue15C = centre.HigherHeatingValue15C * Math.Exp(error),
        };
    }
}
