namespace FlareScope.Satellite.Characterisation;

/// <summary>The step of the saturation ladder that a hot spot stands on.</summary>
/// <param name="Route">How its heat is told.</param>
/// <param name="Measured">The band that the heat comes from; null without one.</param>
/// <param name="Colour">The shorter band that tells the temperature; null on every step but the first two.</param>
/// <param name="CoolerThanK">Highest temperature that the missing signal of a shorter band allows, K; null when nothing is known.</param>
public sealed record LadderStep(HeatRoute Route, BandSignal? Measured, BandSignal? Colour, double? CoolerThanK)
{
    /// <summary>Names of the bands used, longest wavelength first.</summary>
    public IReadOnlyList<string> BandsUsed { get; } = [.. new[] { Measured, Colour }.OfType<BandSignal>().Select(s => s.Calibration.Name)];
}
