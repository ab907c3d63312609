using FlareScope.Core.Analysis;
using FlareScope.Core.Emissions.Soot;
using FlareScope.Core.Statistics;

namespace FlareScope.Core.Smoke;

/// <summary>Soot that a plume carries through a line across it: ṁ = u · ∫ −ln τ dy / σ_e.</summary>
/// <remarks>
/// Science notes, ground.md section 4: the one-camera, one-colour reduction of the sky-LOSA method (Johnson et al.); extinction
/// 8.7 ± 1.1 m²/g at 633 nm of flame smoke (Mulholland and Croarkin 2000, from memory, high confidence). With the three broad
/// channels of a common camera the standard deviation of ln ṁ is 0.5 to 0.7.
/// </remarks>
public sealed record SootFlow
{
    /// <summary>The declared numbers.</summary>
    public static SootFlow Default { get; } = new();

    /// <summary>Mass extinction coefficient, m²/g.</summary>
    /// <value>8.7.</value>
    public double ExtinctionM2PerG { get; init; } = 8.7;

    /// <summary>Standard deviation of the logarithm of the result.</summary>
    /// <value>0.6.</value>
    public double SigmaLn { get; init; } = 0.6;

    /// <summary>Least transmittance that counts: a darker point says only "at least this much".</summary>
    /// <value>0.02.</value>
    public double LeastTransmittance { get; init; } = 0.02;

    /// <summary>Soot flow through a transect, g/s.</summary>
    /// <param name="transmittances">Transmittance at evenly spaced points across the plume; above 1 counts as 1.</param>
    /// <param name="stepM">Metres between the points.</param>
    /// <param name="speedMS">Speed of the plume across the line, m/s.</param>
    public double GramsPerSecond(IEnumerable<double> transmittances, double stepM, double speedMS)
    {
        ArgumentNullException.ThrowIfNull(transmittances);
        var column = transmittances.Sum(t => SootColumn.GramsPerM2(Math.Clamp(t, LeastTransmittance, 1), ExtinctionM2PerG));
        return speedMS * column * stepM;
    }

    /// <summary>The same with its 90 % interval; null when no soot crosses the line.</summary>
    public QuantityBand? Band(IEnumerable<double> transmittances, double stepM, double speedMS)
    {
        var median = GramsPerSecond(transmittances, stepM, speedMS);
        var factor = Math.Exp(NormalDistribution.P95 * SigmaLn);
        return median > 0 ? new("g/s", null, median / factor, median, median * factor) : null;
    }
}
