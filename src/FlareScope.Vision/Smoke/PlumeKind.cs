using FlareScope.Core.Analysis;

namespace FlareScope.Vision.Smoke;

/// <summary>
/// Soot, steam or undetermined. Soot is never brighter than the sky behind it; droplets never take red and blue alike from a blue
/// sky, but before a grey one they may be darker than it, so that only deep darkness tells soot there.
/// </summary>
internal static class PlumeKind
{
    private const double ThinDepth = 2; // times the sky's own darkest departure, before a smooth blue sky
    private const double HalfOfAll = 0.5;

    /// <summary><c>soot</c>, <c>steam</c> or <c>undetermined</c>.</summary>
    internal static string Of(PlumeEvidence evidence, double spread, PlumeKindOptions options)
    {
        var smooth = spread <= options.SmoothSky;
        if (evidence.BlueSky ? IsSootBeforeBlue(evidence, smooth, options) : IsSootBeforeGrey(evidence, smooth, options))
            return SmokeMeasurement.Soot;
        return evidence.Steam >= options.Clearly && spread <= options.CloudySky
            && evidence.Rise >= Math.Max(Math.Log(options.SteamRise), options.SteamOverSky * evidence.SkyBrightest)
            ? SmokeMeasurement.Steam
            : SmokeMeasurement.Undetermined;
    }

    private static bool IsSootBeforeBlue(PlumeEvidence evidence, bool smooth, PlumeKindOptions options)
    {
        var beyond = options.DarkerThanSky * evidence.SkyDarkest;
        var thin = smooth ? Math.Pow(evidence.SkyDarkest, ThinDepth) : beyond;
        if (evidence.Soot >= options.Clearly && evidence.Darkest <= Math.Min(options.ThinSoot, thin))
            return true;
        if (evidence.Darkest > Math.Min(options.MixedSoot, beyond) || evidence.SootCells < options.LeastCells)
            return false;
        // What is no brighter than the clouds beside the plume says nothing.
        return evidence.Soot >= HalfOfAll || (evidence.Rise <= evidence.SkyBrightest && evidence.SootAmongDark >= options.Mostly);
    }

    private static bool IsSootBeforeGrey(PlumeEvidence evidence, bool smooth, PlumeKindOptions options)
    {
        if (evidence.Darkest > options.DarkerThanSky * evidence.SkyDarkest)
            return false;
        return (evidence.Soot >= options.Mostly && evidence.Darkest <= (smooth ? options.SmoothGreySoot : options.GreySoot))
            || (evidence.Soot >= options.Clearly && evidence.Darkest <= options.MixedSoot && evidence.Reddening >= options.Reddish);
    }
}
