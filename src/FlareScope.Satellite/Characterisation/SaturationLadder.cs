namespace FlareScope.Satellite.Characterisation;

/// <summary>
/// Chooses the bands: 2.2 and 1.6 µm, else 1.6 and 0.865 µm, else one band with an assumed temperature, else a lower bound. A saturated
/// band never takes part in a temperature; of single bands the longest that is not saturated is the best, because its heat depends least
/// on the temperature.
/// </summary>
/// <remarks>Science notes, satellite.md section 2.3: with both SWIR bands saturated that single band is the near infrared.</remarks>
/// <param name="parameters">Limits.</param>
public sealed class SaturationLadder(HeatParameters parameters)
{
    /// <summary>Chooses.</summary>
    public LadderStep Choose(HotspotSignals signals)
    {
        double? coolerThan = null;
        foreach (var (longer, shorter) in ((BandSignal, BandSignal)[])[(signals.Swir22, signals.Swir16), (signals.Swir16, signals.Nir)])
        {
            if (shorter.Saturated || !longer.IsSignificant(parameters.Significance))
                continue;
            if (Usable(longer) && Usable(shorter))
                return Believable(longer, shorter) ? new(HeatRoute.TwoBands, longer, shorter, coolerThan) : new(HeatRoute.OneBand, longer, null, null);
            // A longer band that is clipped, or a shorter one that shows nothing, still says how hot the source is at most.
            coolerThan = Math.Min(Ceiling(longer, shorter), coolerThan ?? double.PositiveInfinity);
        }

        var clipped = signals.All.FirstOrDefault(s => s.Saturated && s.IsSignificant(parameters.Significance));
        // Too cool for a flare and clipped where it shines: the shorter bands see only its hottest spots.
        var coolAndClipped = clipped is not null && coolerThan < parameters.FlareTemperatureK;
        if (!coolAndClipped && signals.All.FirstOrDefault(Usable) is { } one)
            return new(HeatRoute.OneBand, one, null, coolerThan);
        return new(clipped is null ? HeatRoute.None : HeatRoute.LowerBound, clipped, null, coolerThan);
    }

    private bool Usable(BandSignal signal) => !signal.Saturated && signal.IsSignificant(parameters.Significance);

    /// <summary>False for a colour that no flame has: something else is wrong, most likely a band that clips without saying so.</summary>
    private bool Believable(BandSignal longer, BandSignal shorter) =>
        longer.SumRadiance / shorter.SumRadiance >= RatioThermometer.Ratio(longer.Calibration.WavelengthUm, shorter.Calibration.WavelengthUm, parameters.LargestTemperatureK);

    private double Ceiling(BandSignal longer, BandSignal shorter) => RatioThermometer.Temperature(
        longer.Calibration.WavelengthUm, shorter.Calibration.WavelengthUm,
        (longer.SumRadiance - parameters.Significance * longer.Sd) / (Math.Max(0, shorter.SumRadiance) + parameters.Significance * shorter.Sd),
        parameters.LeastTemperatureK, parameters.LargestTemperatureK);
}
