using System.Globalization;
using FlareScope.Satellite.Sites;

namespace FlareScope.Satellite.Characterisation;

/// <summary>Tells flares from fires by temperature, and lava from fires by the user's list of sites: their spectra are alike.</summary>
/// <param name="parameters">Limits.</param>
public sealed class HotspotClassifier(HeatParameters parameters)
{
    private const string VolcanoKind = "volcan"; // "volcano", "volcanic"

    /// <summary>Classifies.</summary>
    /// <param name="heat">The estimate; null when the background is unknown.</param>
    /// <param name="site">The site at the place; null when there is none.</param>
    /// <returns>The class and why, in one line.</returns>
    public (HotspotClass Class, string Reason) Classify(HeatEstimate? heat, FlareSite? site)
    {
        var volcano = site?.Kind?.Contains(VolcanoKind, StringComparison.OrdinalIgnoreCase) == true;
        var limit = parameters.FlareTemperatureK.ToString("0", CultureInfo.InvariantCulture);
        return heat?.FlareProbability switch
        {
            { } p when p >= parameters.ClassConfidence => (HotspotClass.Flare, $"hotter than {limit} K"),
            { } p when p <= 1 - parameters.ClassConfidence && volcano => (HotspotClass.Volcanic, $"cooler than {limit} K at the volcano '{site!.Name}'"),
            { } p when p <= 1 - parameters.ClassConfidence => (HotspotClass.Fire, $"cooler than {limit} K"),
            { } => (HotspotClass.Undetermined, $"the interval of the temperature spans {limit} K"),
            null when volcano => (HotspotClass.Volcanic, $"temperature unknown, at the volcano '{site!.Name}'"),
            null when site is not null => (HotspotClass.Flare, $"temperature unknown, at the flare site '{site.Name}'"),
            null => (HotspotClass.Undetermined, heat is null ? "too few clear pixels around" : "temperature unknown and no site at the place"),
        };
    }
}
