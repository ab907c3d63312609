using FlareScope.Core.Statistics;

namespace FlareScope.Core.Gas;

/// <summary>Draws gases out of those that a selection allows; made ready once for many draws.</summary>
internal sealed class GasSampler
{
    private readonly GasDraw _centre;
    private readonly double _sigma; // of ln(heating value), where no composition is drawn
    private readonly CompositionSampler? _compositions;
    private readonly double[] _amounts;

    /// <param name="gas">The gas and how well it is known.</param>
    public GasSampler(GasSelection gas)
        : this(gas.Mixture, gas.Uncertainty) => _sigma = gas.SigmaLnHeatingValue;

    /// <param name="centre">Composition.</param>
    /// <param name="uncertainty">How it may differ; null when it is certain.</param>
    public GasSampler(GasMixture centre, CompositionUncertainty? uncertainty)
    {
        _centre = GasDraw.Of(centre);
        _compositions = uncertainty?.About(centre);
        _amounts = new double[_compositions?.Components.Length ?? 0];
    }

    /// <summary>One gas.</summary>
    /// <param name="random">Source of randomness; advanced.</param>
    public GasDraw Draw(ref SeededRandom random)
    {
        if (_compositions is not null)
        {
            _compositions.Draw(ref random, _amounts);
            return GasDraw.Of(_compositions.Components, _amounts);
        }

        var error = _sigma * random.NextNormal();
        return _centre with
        {
            LnHeatingValue = _centre.LnHeatingValue + error,
            HigherHeatingValue15C = _centre.HigherHeatingValue15C * Math.Exp(error),
        };
    }
}
