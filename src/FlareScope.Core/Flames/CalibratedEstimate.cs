using FlareScope.Core.Analysis;
using FlareScope.Core.Calibration;
using FlareScope.Core.Statistics;
using FlareScope.Core.Units;

namespace FlareScope.Core.Flames;

/// <summary>
/// Tier 3: the flow is the calibration's, and heat and emissions follow from it and the gas. The flow's interval stands as the
/// calibration gave it; for what follows from it the logarithm is drawn as a normal of that width.
/// </summary>
/// <remarks>Science notes, ground.md section 8.</remarks>
/// <param name="calibration">The site's calibration.</param>
/// <param name="told">What it says of this flame.</param>
/// <param name="priors">What is believed of emissions beyond the heat.</param>
internal sealed class CalibratedEstimate(SiteCalibration calibration, CalibratedFlow told, EmissionPriors priors)
{
    /// <summary>The estimate.</summary>
    public FlareEstimate Make(FlowInputs inputs, double? index, FlameSize size, FlowWarnings warnings)
    {
        // A composition that was told at calibration is better than none.
        var gas = inputs.Gas.Assumed ? calibration.Gas.ToSelection() : inputs.Gas;
        var sample = Sample(inputs, gas);
        var flow = told.Flow;
        var heat = Quantiles.Of(sample.Heat);
        var blackCarbon = Quantiles.Of(sample.BlackCarbon);

        warnings.AddCalibration(gas, told);
        var conditions = new FlameConditions(gas.Mixture, inputs.TipDiameterM ?? calibration.TipDiameterM, inputs.WindSpeedMS);
        warnings.AddBounds(size, conditions, heat, flow);
        warnings.AddSoot(flow, blackCarbon, gas.Mixture);
        return new(
            Tier: 3,
            index,
            QuantityBand.From(heat, "MW"),
            QuantityBand.From(flow, "thousand m3/day", ReferenceState.Celsius20.ToString()),
            QuantityBand.From(Quantiles.Of(sample.Co2), "t/day"),
            QuantityBand.From(Quantiles.Of(sample.Ch4), "t/day"),
            QuantityBand.From(blackCarbon, "t/day"),
            FlowAccounting.At(flow.P50, gas, inputs.Smoke),
            told.Shares,
            warnings.Codes,
            new(calibration.Id, calibration.Model.Kind, calibration.Interval.Kind, told.Mean));
    }

    private FlowSample Sample(FlowInputs inputs, Gas.GasSelection gas)
    {
        var random = new SeededRandom(inputs.Seed);
        var gases = new Gas.GasSampler(gas);
        var emissions = new EmissionSampler(priors, gas.Mixture, inputs.Smoke);
        var sigma = told.HalfWidthLn / NormalDistribution.P95;
        var sample = new FlowSample(inputs.Draws);
        for (var i = 0; i < inputs.Draws; i++)
        {
            sample.Flow[i] = Math.Exp(told.LnMedian + sigma * random.NextNormal());
            var drawn = gases.Draw(ref random);
            sample.Heat[i] = sample.Flow[i] / PerDay.Thousands * Math.Exp(drawn.LnHeatingValue);
            (sample.Co2[i], sample.Ch4[i], sample.BlackCarbon[i]) = emissions.Draw(ref random, sample.Heat[i], drawn);
        }

        return sample;
    }
}
