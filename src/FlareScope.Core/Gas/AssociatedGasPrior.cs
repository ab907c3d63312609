using FlareScope.Core.Statistics;

namespace FlareScope.Core.Gas;

/// <summary>
/// What is believed of an associated gas that nobody analysed: the alkanes fall from one carbon number to the next by a ratio that
/// varies from field to field, each a little off that line, diluted with some carbon dioxide and nitrogen.
/// </summary>
/// <remarks>
/// Science notes, ground.md section 0: real associated gas spans 33 to 65 MJ/m3, while its carbon per megajoule moves by 15 % only
/// and rises with the heating value. A prior of this project built to that description, no measurement. Drawn so, heating value
/// (standard deviation of its logarithm 0.25) and carbon per megajoule (0.04) come from one composition and stay correlated.
/// </remarks>
public sealed record AssociatedGasPrior : CompositionUncertainty
{
    private static readonly GasComponent[] Components = [.. new[]
    {
        "CH4", "C2H6", "C3H8", "iC4H10", "nC4H10", "iC5H12", "nC5H12", "C6H14", "CO2", "N2",
    }.Select(GasComponents.Find)];

    /// <summary>Shares of the isomers of each carbon number, in the order of <see cref="Components"/>.</summary>
    private static readonly double[][] Isomers = [[1], [1], [1], [0.36, 0.64], [0.5, 0.5], [1]];

    /// <summary>Median ratio of one carbon number to the one below.</summary>
    /// <value>0.45: a median heating value of 51 MJ/m3 at 20 °C, that of G3.</value>
    public double MedianRatio { get; init; } = 0.45;

    /// <summary>Standard deviation of the ratio's logarithm.</summary>
    /// <value>0.6.</value>
    public double SigmaLnRatio { get; init; } = 0.6;

    /// <summary>Largest ratio.</summary>
    /// <value>0.75: vapours heavier than that condense.</value>
    public double MaxRatio { get; init; } = 0.75;

    /// <summary>Standard deviation of the logarithm of each alkane's departure from the line.</summary>
    /// <value>0.2.</value>
    public double SigmaLnAlkane { get; init; } = 0.2;

    /// <summary>Mean share of carbon dioxide and nitrogen together, exponentially distributed, half of each.</summary>
    /// <value>0.05 (G1…G4 hold 0 to 4 %).</value>
    public double MeanInert { get; init; } = 0.05;

    /// <summary>Largest share of carbon dioxide and nitrogen.</summary>
    /// <value>0.4.</value>
    public double MaxInert { get; init; } = 0.4;

    /// <inheritdoc/>
    /// <remarks>The centre gives its name only.</remarks>
    internal override CompositionSampler About(GasMixture centre) => new Sampler(this);

    private sealed class Sampler(AssociatedGasPrior prior) : CompositionSampler(AssociatedGasPrior.Components)
    {
        public override void Draw(ref SeededRandom random, Span<double> amounts)
        {
            var ratio = Math.Min(prior.MaxRatio, prior.MedianRatio * Math.Exp(prior.SigmaLnRatio * random.NextNormal()));
            var (next, amount, sum) = (0, 1.0, 0.0);
            foreach (var isomers in Isomers)
            {
                var drawn = amount * Math.Exp(prior.SigmaLnAlkane * random.NextNormal());
                foreach (var share in isomers)
                    amounts[next++] = drawn * share;
                sum += drawn;
                amount *= ratio;
            }

            var inert = Math.Min(prior.MaxInert, -prior.MeanInert * Math.Log(1 - random.NextDouble()));
            amounts[next] = amounts[next + 1] = sum * inert / (1 - inert) / 2;
        }
    }
}
