namespace FlareScope.Core.Analysis;

/// <summary>From flame to heat, gas and emissions. What cannot be known is null with a warning code, never zero.</summary>
/// <param name="Tier">1 index only, 2 physics with a scale, 3 calibrated on site.</param>
/// <param name="RelativeIndex">10⁴ × flame pixels / picture pixels; comparable only within one fixed camera pose.</param>
/// <param name="HeatReleaseMW">Heat release (lower heating value), MW.</param>
/// <param name="GasFlow">Gas flow, thousand m3/day.</param>
/// <param name="Co2">CO2 by carbon balance, t/day.</param>
/// <param name="Ch4">CH4 slip by carbon balance, t/day.</param>
/// <param name="BlackCarbon">Black carbon, t/day.</param>
/// <param name="Accounting">Emissions by named legal or reporting methods, at the median flow.</param>
/// <param name="DominantUncertainty">Shares of the variance of ln(flow), largest first; they sum to 1.</param>
/// <param name="Warnings">Stable codes, see <see cref="WarningCodes"/>.</param>
/// <param name="Calibration">The site calibration that made the flow; null below tier 3.</param>
public sealed record FlareEstimate(
    int Tier,
    double? RelativeIndex,
    QuantityBand? HeatReleaseMW,
    QuantityBand? GasFlow,
    QuantityBand? Co2,
    QuantityBand? Ch4,
    QuantityBand? BlackCarbon,
    IReadOnlyList<AccountingLine> Accounting,
    IReadOnlyList<VarianceShare> DominantUncertainty,
    IReadOnlyList<string> Warnings,
    CalibrationUse? Calibration = null);
