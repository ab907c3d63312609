using FlareScope.Satellite.Sites;

namespace FlareScope.Satellite.Nightfire;

/// <summary>Joins the passes that saw a site with all looks at it, so that detections and zeros come from the same set of looks.</summary>
internal static class LookMatcher
{
    /// <summary>Every look with what it found.</summary>
    /// <param name="looks">Looks at the site.</param>
    /// <param name="passes">Passes that saw something.</param>
    /// <param name="longitude">Of the site, degrees; null dates by UTC.</param>
    /// <param name="gapMinutes">Farthest a pass lies from its look.</param>
    /// <param name="outside">How many passes fell on no look; they are counted nowhere.</param>
    /// <param name="byDay">How many looks were taken by day and left out: no night sensor took them, so their zeros are not its zeros.</param>
    public static IReadOnlyList<NightOutcome> Join(
        IReadOnlyCollection<SiteLook> looks, IReadOnlyList<SitePass> passes, double? longitude, double gapMinutes, out int outside, out int byDay)
    {
        var nightly = looks.Where(look => look.DateOnly || longitude is null || !IsDay(look.TimeUtc, longitude.Value)).ToList();
        byDay = looks.Count - nightly.Count;
        var free = passes.Where(p => p.Detected).ToList();
        var all = free.Count;
        var matched = new HashSet<SitePass>(ReferenceEqualityComparer.Instance);
        var outcomes = new List<NightOutcome>();
        foreach (var look in nightly.OrderBy(l => l.TimeUtc))
        {
            var pass = free.Find(p => !matched.Contains(p) && Same(look, p, longitude, gapMinutes));
            if (pass is not null)
                matched.Add(pass);
            outcomes.Add(new(Night(look.TimeUtc, look.DateOnly, longitude), look.Clear, pass is not null, pass?.Brightest));
        }

        outside = all - matched.Count;
        return outcomes;
    }

    /// <summary>The passes of a site series, each of which is a look.</summary>
    public static IReadOnlyList<NightOutcome> Series(IReadOnlyList<SitePass> passes, double? longitude) =>
    [
        .. from pass in passes
           where pass.Time is not null
           select new NightOutcome(Night(pass.Time!.Value, pass.DateOnly, longitude), pass.Clear, pass.Detected, pass.Brightest),
    ];

    /// <summary>Local night of a time; a bare date stands for itself.</summary>
    public static DateOnly Night(DateTimeOffset time, bool dateOnly, double? longitude) =>
        dateOnly || longitude is null ? DateOnly.FromDateTime(time.UtcDateTime) : LocalNight.NightOf(time, longitude.Value);

    // Nightfire needs the Sun 10 degrees down, and from 9 to 15 h of local solar time it never is, up to 71 degrees of latitude.
    private static bool IsDay(DateTimeOffset time, double longitude) =>
        (time.UtcDateTime.TimeOfDay.TotalHours + longitude / 15 + 24) % 24 is > 9 and < 15;

    private static bool Same(SiteLook look, SitePass pass, double? longitude, double gapMinutes)
    {
        if (pass.Time is not { } time)
            return false;
        return look.DateOnly || pass.DateOnly
            ? Night(look.TimeUtc, look.DateOnly, longitude) == Night(time, pass.DateOnly, longitude)
            : Math.Abs((look.TimeUtc - time).TotalMinutes) <= gapMinutes;
    }
}
