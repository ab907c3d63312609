namespace FlareScope.Satellite.Nightfire;

/// <summary>How often a site was looked at in a period.</summary>
/// <param name="Total">All looks.</param>
/// <param name="Clear">Clear looks.</param>
/// <param name="ClearDetected">Clear looks that saw something hot.</param>
/// <param name="ClearWithoutHeat">Of these, those without a fit of flare class; left out of the mean heat, top and bottom.</param>
/// <param name="NightsLooked">Nights with a look, clear or cloudy.</param>
/// <param name="Nights">Nights of the period.</param>
public sealed record LookCounts(int Total, int Clear, int ClearDetected, int ClearWithoutHeat, int NightsLooked, int Nights)
{
    /// <summary>Share of the nights with a look.</summary>
    public double Coverage => Nights > 0 ? (double)NightsLooked / Nights : 0;
}
