namespace FlareScope.Core.Flames;

/// <summary>What is believed of a flare's emissions beyond its heat: combustion efficiency, carbon per heat, black carbon.</summary>
/// <remarks>Science notes, ground.md sections 0, 4, 5 and 7. "Prior" marks judgement.</remarks>
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

    /// <summary>Scatter of ln(CO2 per heat) that the heating value does not explain.</summary>
    /// <value>0.05 (section 7).</value>
    public double SigmaLnCo2PerHeat { get; init; } = 0.05;

    /// <summary>d ln(CO2 per heat) / d ln(heating value).</summary>
    /// <value>0.22: from methane to rich associated gas in section 0's table.</value>
    public double Co2PerHeatSlope { get; init; } = 0.22;

    /// <summary>d ln(CH4 share) / d ln(heating value).</summary>
    /// <value>-1.4: from methane to rich associated gas in section 0's table.</value>
    public double MethaneShareSlope { get; init; } = -1.4;

    /// <summary>Median black carbon of a flare without visible smoke, g per kg gas.</summary>
    /// <value>0.1 (section 4).</value>
    public double CleanBlackCarbonGPerKg { get; init; } = 0.1;

    /// <summary>Scatter of ln(black carbon) without visible smoke.</summary>
    /// <value>1.1 (section 4).</value>
    public double CleanSigmaLn { get; init; } = 1.1;

    /// <summary>Least median black carbon of a visibly smoking flare, kg per thousand m3 at 15 °C.</summary>
    /// <value>0.5 (section 4).</value>
    public double SmokyFloorKgPerThousandM3 { get; init; } = 0.5;

    /// <summary>Factor on the median of a visibly smoking flare.</summary>
    /// <value>2: opacity 20 to 40 %, the class in which smoke is plainly seen (section 4, prior).</value>
    public double SmokyFactor { get; init; } = 2;

    /// <summary>Scatter of ln(black carbon) with visible smoke.</summary>
    /// <value>1.2: 1.0 of section 4, and 0.7 because the opacity class is not measured.</value>
    public double SmokySigmaLn { get; init; } = 1.2;

    /// <summary>Black carbon of buoyant flames, kg per thousand m3: 0.0578 HHV - 2.09, HHV in MJ/m3.</summary>
    /// <param name="higherHeatingValue15C">MJ/m3 at 15 °C (the formula's own reference temperature could not be checked).</param>
    /// <remarks>McEwen and Johnson 2012, recalled in section 4 with high confidence; made for 38 to 47 MJ/m3.</remarks>
    internal static double McEwenJohnson(double higherHeatingValue15C) => 0.0578 * higherHeatingValue15C - 2.09;
}
