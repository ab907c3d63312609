using FlareScope.Core.Flames;
using FlareScope.Core.Units;

namespace FlareScope.Core.Calibration;

/// <summary>The flow that the flame laws alone give for a flame in metres, without any draw.</summary>
/// <param name="flames">How far flames lie from the laws; it sets the weight of the length against the area.</param>
/// <param name="site">Gas and tip.</param>
internal sealed class TierTwoFlow(FlameModelUncertainty flames, CalibrationSite site)
{
    /// <summary>ln(flow in thousand m3/day at 20 °C).</summary>
    /// <param name="seen">The flame; its length or area is known.</param>
    public double Ln(SiteObservation seen)
    {
        var conditions = new FlameConditions(site.Gas.Mixture, site.TipDiameterM, seen.WindMS);
        var sampler = new HeatSampler(flames, conditions, new(seen.LengthM, seen.AreaM2), SizeErrors.None, FlameLengthLaws.All);
        return Math.Log(sampler.HeatCombined / site.Gas.Mixture.LowerHeatingValue(ReferenceState.Celsius20) * PerDay.Thousands);
    }
}
