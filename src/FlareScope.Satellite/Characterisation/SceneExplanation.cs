using FlareScope.Core.Explanations;
using FlareScope.Satellite.Planck;
using static System.FormattableString;

namespace FlareScope.Satellite.Characterisation;

/// <summary>Writes how the pixels of one hot spot became temperature, area, heat and, for a flare, volume.</summary>
/// <param name="options">What shaped the answer.</param>
/// <param name="volume">Goes on from the heat.</param>
internal sealed class SceneExplanation(SceneAnalysisOptions options, SceneVolume volume)
{
    private const string Notes = "science notes, satellite.md section 2.3";

    /// <summary>The chain.</summary>
    /// <param name="signals">What each band shows; null without a background.</param>
    /// <param name="heat">The heat made of it; null without a background.</param>
    /// <param name="kind">Class of the hot spot.</param>
    public IReadOnlyList<ExplanationStep> Of(HotspotSignals? signals, HeatEstimate? heat, HotspotClass kind)
    {
        if (signals is null || heat is null)
            return [];
        var steps = signals.All.Select(s => Radiance(s, signals.BackgroundPixels)).ToList();
        steps.Add(Rung(heat));
        if (heat.Step is { Route: HeatRoute.TwoBands, Measured: { } longer, Colour: { } shorter })
            steps.AddRange(Measured(signals, heat, longer, shorter));
        else if (heat.Step is { Route: HeatRoute.OneBand, Measured: { } one } && heat.RadiantHeatMW is { } assumed)
            steps.Add(new("radiant heat", "RH = sigma T^4 A_pix sum / B(lambda, T) / 1e6, T drawn", Invariant($"sum = {one.SumRadiance:0.###}, A_pix = {signals.PixelAreaM2:0} m2, lambda = {one.Calibration.WavelengthUm:0.####} um, {AssumedTemperature(heat)}"), Invariant($"{assumed.P50:0.####} ({assumed.P05:0.####}..{assumed.P95:0.####}) MW"), Notes));
        else if (heat is { LowerBound: true, LeastRadiantHeatMW: { } least })
            steps.Add(new("least radiant heat", "RH >= min over T of sigma T^4 A_pix sum / B(lambda, T) / 1e6", "the largest of the saturated bands, each less its own errors", Invariant($"> {least:0.####} MW"), Notes));
        if (kind == HotspotClass.Flare)
            steps.AddRange(volume.Explain(heat));
        return steps;
    }

    private static ExplanationStep Radiance(BandSignal band, int ringPixels) => new(
        $"radiance above the background, {band.Calibration.Name}",
        "sum over the source's pixels of L - median(L of the ring)",
        Invariant($"background = {band.Background:0.###}, peak = {band.Peak:0.###} W m-2 sr-1 um-1, ring of {ringPixels} px"),
        Invariant($"{band.SumRadiance:0.###} +- {band.Sd:0.###} W m-2 sr-1 um-1 px{(band.Saturated ? ", saturated: too low" : "")}"),
        "L from DN: docs/method/satellite-scenes.md section 1; " + Notes);

    private static ExplanationStep Rung(HeatEstimate heat) => new(
        "rung of the saturation ladder",
        "2.2 + 1.6 um, else 1.6 + 0.865 um, else one band with T assumed, else a lower bound",
        heat.Step.CoolerThanK is { } most ? Invariant($"a missing or clipped band says: cooler than {most:0} K") : "",
        $"{Words.Of(heat.Step.Route)}{(heat.Step.BandsUsed.Count > 0 ? $" ({string.Join(" + ", heat.Step.BandsUsed)})" : "")}",
        Notes);

    private IEnumerable<ExplanationStep> Measured(HotspotSignals signals, HeatEstimate heat, BandSignal longer, BandSignal shorter)
    {
        var (longUm, shortUm, ratio) = (longer.Calibration.WavelengthUm, shorter.Calibration.WavelengthUm, longer.SumRadiance / shorter.SumRadiance);
        var point = RatioThermometer.Temperature(longUm, shortUm, ratio, options.Heat.LeastTemperatureK, options.Heat.LargestTemperatureK);
        var (temperature, area, radiant) = (heat.TemperatureK!.Value, heat.AreaM2!.Value, heat.RadiantHeatMW!.Value);
        yield return new(
            "temperature", "B(lambda1, T) / B(lambda2, T) = sum1 / sum2",
            Invariant($"lambda1 = {longUm:0.####} um, lambda2 = {shortUm:0.####} um, ratio = {ratio:0.####}, T without errors = {point:0} K"),
            Invariant($"{temperature.P50:0} ({temperature.P05:0}..{temperature.P95:0}) K over {options.Heat.Draws} draws of noise and calibration"), Notes);
        yield return new(
            "area as a black body", "A = sum1 A_pix / B(lambda1, T)",
            Invariant($"A_pix = {signals.PixelAreaM2:0} m2, B = {BlackBody.Radiance(longUm, temperature.P50):0.#} W m-2 sr-1 um-1 at {temperature.P50:0} K"),
            Invariant($"{area.P50:0.####} ({area.P05:0.####}..{area.P95:0.####}) m2"), Notes);
        yield return new(
            "radiant heat", "RH = sigma T^4 A / 1e6", Invariant($"T and A of the same draws; at their medians {BlackBody.RadiantHeatMW(temperature.P50, area.P50):0.####} MW"),
            Invariant($"{radiant.P50:0.####} ({radiant.P05:0.####}..{radiant.P95:0.####}) MW"), Notes);
    }

    private string AssumedTemperature(HeatEstimate heat) => heat.Step.CoolerThanK < options.Heat.FlareTemperatureK
        ? Invariant($"T = {options.Heat.LeastFireTemperatureK:0}..{heat.Step.CoolerThanK:0} K")
        : Invariant($"T = {options.Heat.AssumedTemperatureK:0} +- {options.Heat.AssumedTemperatureSdK:0} K (what flares usually are)");
}
