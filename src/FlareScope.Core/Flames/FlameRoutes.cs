using FlareScope.Core.Flames.Radiation;
using FlareScope.Core.Flames.Regimes;
using static System.FormattableString;

namespace FlareScope.Core.Flames;

/// <summary>The table of routes: the laws of the answer with their weights, the area, and every other route for comparison.</summary>
internal static class FlameRoutes
{
    public static IReadOnlyList<FlameRoute> Of(FlameCase flame, HeatSampler sampler) =>
        [.. Weighted(flame), .. Area(flame, sampler), .. Radiation(flame), .. Others(flame)];

    private static IEnumerable<FlameRoute> Weighted(FlameCase flame)
    {
        if (flame.Size.LengthM is not { } length)
            yield break;
        foreach (var (law, weight) in flame.Regime.Laws)
        {
            var result = law.HeatFromLength(length, flame.Conditions);
            yield return new(law.Name, result.HeatReleaseMW, result.InRange, result.Note, weight);
        }
    }

    private static IEnumerable<FlameRoute> Area(FlameCase flame, HeatSampler sampler)
    {
        if (sampler.HeatFromArea is { } heat)
            yield return new(
                "area",
                heat,
                InRange: flame.Regime.VirtualOriginM == 0,
                Invariant($"the same laws at the length that this area belongs to, weighted; {100 * (1 - sampler.LengthShare):0} % of the answer"),
                0);
    }

    private static IEnumerable<FlameRoute> Radiation(FlameCase flame)
    {
        const string comparison = "for comparison: needs a calibrated infrared instrument";
        var gas = flame.Conditions.Gas;
        var tan = RadiantFraction.Tan(gas.MolarMass);
        var kent = RadiantFraction.Kent(gas);
        if (flame.Request.RadiantMW is { } power)
        {
            yield return new("radiant-tan", RadiationRoute.HeatMW(power, tan), true, Invariant($"χ_r {tan:0.000}; {comparison}"), 0);
            yield return new("radiant-kent", RadiationRoute.HeatMW(power, kent), true, Invariant($"χ_r {kent:0.000}; {comparison}"), 0);
        }

        if (flame.Request is { EmissivePowerKWM2: { } emissive, AreaM2: { } area })
            yield return new(
                "solid-flame",
                RadiationRoute.HeatMW(RadiationRoute.SolidFlameRadiantMW(area, emissive), tan),
                emissive is >= 50 and <= 350,
                Invariant($"χ_r {tan:0.000}; {comparison}"),
                0);
    }

    /// <summary>Routes that do not make the answer, unless the user named the ones to show.</summary>
    private static IEnumerable<FlameRoute> Others(FlameCase flame)
    {
        if (flame.Size.LengthM is not { } length || flame.Request.Routes is { Count: > 0 })
            yield break;
        foreach (var route in FlameLengthLaws.Routes.Where(r => flame.Regime.Laws.All(w => w.Law.Name != r.Name)))
        {
            var (heat, inRange, note) = route.HeatFromLength(length, flame.Conditions);
            var unused = heat is null ? "refused" : Invariant($"not used for a {flame.Regime.Burner.Id()}");
            yield return new(route.Name, heat, inRange, note is null ? unused : $"{unused}: {note}", 0);
        }
    }
}
