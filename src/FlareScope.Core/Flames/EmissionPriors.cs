using FlareScope.Core.Emissions.Soot;

namespace FlareScope.Core.Flames;

/// <summary>What is believed of a flare's emissions beyond its heat: combustion efficiency, scatter of carbon per heat, black carbon.</summary>
/// <remarks>Science notes, ground.md sections 0, 5 and 7; black carbon is section 4. "Prior" marks judgement.</remarks>
public sealed record EmissionPriors
{
    /// <summary>The declared numbers.</summary>
    public static EmissionPriors Default { get; } = new();

    /// <summary>5th percentile of the combustion efficiency of a lit, unassisted flare.</summary>
    /// <value>0.93 (section 5, prior).</value>
    public double EfficiencyP05 { get; init; } = 0.93;

    /// <summary>95th percentile of the combustion efficiency.</summary>
    /// <value>0.998 (section 5, prior).</value>
    public double EfficiencyP95 { get; init; } = 0.998;

    /// <summary>Scatter of ln(CO2 per heat) beside what the drawn composition and efficiency explain.</summary>
    /// <value>0.05 (section 7).</value>
    public double SigmaLnCo2PerHeat { get; init; } = 0.05;

    /// <summary>Black carbon.</summary>
    public SootPriors Soot { get; init; } = SootPriors.Default;
}
