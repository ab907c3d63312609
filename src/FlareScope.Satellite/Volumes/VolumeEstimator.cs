using FlareScope.Core.Analysis;
using FlareScope.Core.Emissions;
using FlareScope.Core.Emissions.Methods;
using FlareScope.Core.Flames;
using FlareScope.Core.Gas;
using FlareScope.Core.Statistics;
using FlareScope.Core.Units;

namespace FlareScope.Satellite.Volumes;

/// <summary>From a satellite gas volume to the estimate that cameras give too: heat release, flow, CO2, CH4, accounting, warnings.</summary>
/// <remarks>
/// Tier 2: a general calibration, none of this site. The heat release is that of the gas volume (lower heating value), not the
/// radiant heat. Black carbon is null: smoke cannot be seen in these data.
/// </remarks>
public sealed class VolumeEstimator
{
    private readonly GasSelection _gas;
    private readonly IReadOnlyList<string> _methods;
    private readonly EmissionsPerVolume _emissions;

    /// <summary>Prepares estimates for one gas.</summary>
    /// <param name="gas">The gas and how well it is known.</param>
    /// <param name="reference">State in which flows are written.</param>
    /// <param name="methods">Ids of the emission methods listed under accounting.</param>
    public VolumeEstimator(GasSelection gas, ReferenceState reference, IReadOnlyList<string> methods)
    {
        (_gas, Reference, _methods) = (gas, reference, methods);
        _emissions = EmissionsPerVolume.Of(gas, EmissionPriors.Default);
    }

    /// <summary>State in which flows are written.</summary>
    public ReferenceState Reference { get; }

    /// <summary>A flow with its interval.</summary>
    /// <param name="bcmPerYear">Median, billion m3 per year at 15 °C.</param>
    /// <param name="errors">Its errors.</param>
    public QuantityBand Flow(double bcmPerYear, VolumeErrors errors) => QuantityBand.From(
        VolumeErrors.Around(VolumeRates.ThousandM3PerDay(bcmPerYear) * VolumeRates.Factor(VolumeRates.Native, Reference), errors.Total),
        VolumeRates.FlowUnit,
        Reference.ToString());

    /// <summary>A volume over a period with its interval, million m3.</summary>
    /// <param name="bcmPerYear">Median rate, billion m3 per year at 15 °C.</param>
    /// <param name="days">Length of the period.</param>
    /// <param name="errors">Its errors.</param>
    public QuantityBand Volume(double bcmPerYear, double days, VolumeErrors errors) =>
        QuantityBand.From(ToQuantiles(Flow(bcmPerYear, errors)).Scale(days / 1000), "million m3", Reference.ToString());

    /// <summary>Everything that follows from a flow.</summary>
    /// <param name="bcmPerYear">Median, billion m3 per year at 15 °C.</param>
    /// <param name="errors">Its errors.</param>
    /// <param name="warnings">Codes that the source of the volume gives.</param>
    public FlareEstimate Estimate(double bcmPerYear, VolumeErrors errors, IEnumerable<string> warnings)
    {
        var thousandAt20 = VolumeRates.ThousandM3PerDay(bcmPerYear) * VolumeRates.Factor(VolumeRates.Native, ReferenceState.Celsius20);
        var heat = thousandAt20 * 1000 * _gas.Mixture.LowerHeatingValue(ReferenceState.Celsius20) / 86400;
        return new(
            Tier: 2,
            RelativeIndex: null,
            Band(heat, errors.Total, _gas.SigmaLnHeatingValue, "MW"),
            Flow(bcmPerYear, errors),
            Band(thousandAt20 * _emissions.Co2Median, errors.Total, _emissions.Co2SigmaLn, "t/day"),
            Band(thousandAt20 * _emissions.Ch4Median, errors.Total, _emissions.Ch4SigmaLn, "t/day"),
            BlackCarbon: null,
            Accounting(thousandAt20),
            errors.Shares(),
            [.. warnings, .. _gas.Assumed ? [WarningCodes.GasAssumed] : Array.Empty<string>(), WarningCodes.SmokeUnknown]);
    }

    private IReadOnlyList<AccountingLine> Accounting(double thousandAt20)
    {
        var day = new EmissionInput(thousandAt20 * 1000, ReferenceState.Celsius20, _gas.Mixture, Order371Underburn.Field.Name);
        return
        [
            .. _methods.SelectMany(id => EmissionMethods.Get(id).Compute(day))
                .Select(r => r.OfOneDay())
                .OfType<AccountingLine>(), // some editions of the World Bank's report give a total alone
        ];
    }

    private static QuantityBand Band(double median, double sigma, double otherSigma, string unit) =>
        QuantityBand.From(VolumeErrors.Around(median, Math.Sqrt(sigma * sigma + otherSigma * otherSigma)), unit);

    private static Quantiles ToQuantiles(QuantityBand band) => new(band.P05, band.P50, band.P95);
}
