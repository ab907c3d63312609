namespace FlareScope.Core.Emissions.Soot;

/// <summary>What is believed of a flare's black carbon. Science notes, ground.md section 4; "prior" marks judgement.</summary>
public sealed record SootPriors
{
    /// <summary>The declared numbers.</summary>
    public static SootPriors Default { get; } = new();

    /// <summary>Median of a flare without visible smoke, g per kg gas.</summary>
    /// <value>0.1.</value>
    public double CleanGPerKg { get; init; } = 0.1;

    /// <summary>Scatter of ln(black carbon) without visible smoke.</summary>
    /// <value>1.1.</value>
    public double CleanSigmaLn { get; init; } = 1.1;

    /// <summary>Least median of a visibly smoking flare, kg per thousand m3 at 15 °C.</summary>
    /// <value>0.5.</value>
    public double SmokyFloorKgPerThousandM3 { get; init; } = 0.5;

    /// <summary>Scatter of ln(black carbon) with visible smoke of known opacity class.</summary>
    /// <value>1.0.</value>
    public double SmokySigmaLn { get; init; } = 1.0;

    /// <summary>Scatter with visible smoke whose opacity nobody measured.</summary>
    /// <value>1.2: 1.0, and 0.7 for the unknown class (prior).</value>
    public double UnmeasuredSigmaLn { get; init; } = 1.2;

    /// <summary>Scatter when nobody looked for smoke.</summary>
    /// <value>1.5: the upper end of section 7.</value>
    public double UnknownSigmaLn { get; init; } = 1.5;

    /// <summary>Mean of 26 field flares, g/kg.</summary>
    /// <value>0.14 (Weyant et al. 2016) [F].</value>
    public double FieldMeanGPerKg { get; init; } = 0.14;

    /// <summary>Their median, g/kg.</summary>
    /// <value>0.07 (Weyant et al. 2016) [F].</value>
    public double FieldMedianGPerKg { get; init; } = 0.07;

    /// <summary>World-average practice, kg per thousand m3 (15 °C taken).</summary>
    /// <value>0.51 [M,M]: McEwen and Johnson at 45 MJ/m3.</value>
    public double WorldAverageKgPerThousandM3 { get; init; } = 0.51;

    /// <summary>GAINS, kg per thousand m3 (15 °C taken).</summary>
    /// <value>1.6 [M,M].</value>
    public double GainsKgPerThousandM3 { get; init; } = 1.6;

    /// <summary>Mass extinction of flame soot, m2/g at 633 nm.</summary>
    /// <value>8.7 ± 1.1 (Mulholland and Croarkin 2000) [M,H].</value>
    public double ExtinctionM2PerG { get; init; } = 8.7;

    /// <summary>Scatter of ln(rate) by the line integral with an ordinary camera.</summary>
    /// <value>0.6: middle of 0.5 to 0.7.</value>
    public double LineIntegralSigmaLn { get; init; } = 0.6;
}
