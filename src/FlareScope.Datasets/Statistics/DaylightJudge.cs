using FlareScope.Datasets.Pictures;
using FlareScope.Vision.Smoke;

namespace FlareScope.Datasets.Statistics;

/// <summary>
/// Light by the median luminance beside the boxes. Night is judged as the smoke measurement judges it. Where dusk ends is this
/// project's choice; a camera's automatic exposure blurs it.
/// </summary>
internal static class DaylightJudge
{
    private const double DuskLuminance = 0.06;

    internal static LightCounts Count(IEnumerable<LookedAt> pictures)
    {
        var (day, dusk, night, unknown) = (0, 0, 0, 0);
        foreach (var light in pictures.Select(p => p.Look?.Light))
        {
            if (light is null)
                unknown++;
            else if (light.IsNight(new SmokeMeterOptions()))
                night++;
            else if (light.Median < DuskLuminance)
                dusk++;
            else
                day++;
        }

        return new(day, dusk, night, unknown);
    }
}
