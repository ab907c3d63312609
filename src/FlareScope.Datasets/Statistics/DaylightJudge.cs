using FlareScope.Core.Detection;
using FlareScope.Datasets.Pictures;
using FlareScope.Vision.Smoke;

namespace FlareScope.Datasets.Statistics;

/// <summary>Counts pictures by the light that <see cref="PictureLightingJudge"/> finds on them; a camera's automatic exposure blurs it.</summary>
internal static class DaylightJudge
{
    internal static LightCounts Count(IEnumerable<LookedAt> pictures)
    {
        var (day, dusk, night, unknown) = (0, 0, 0, 0);
        foreach (var light in pictures.Select(p => p.Look?.Light))
        {
            switch (light is null ? null : (PictureLighting?)PictureLightingJudge.Of(light))
            {
                case PictureLighting.Day: day++; break;
                case PictureLighting.Dusk: dusk++; break;
                case PictureLighting.Night: night++; break;
                default: unknown++; break;
            }
        }

        return new(day, dusk, night, unknown);
    }
}
