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

    /// <summary>A stated composition.</summary>
    public static GasSelection Stated(GasMixture mixture) => new(mixture, StatedSigma, Assumed: false);
}
