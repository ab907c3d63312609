namespace FlareScope.Satellite.Nightfire;

/// <summary>The satellite passed over a site, whether it saw anything or not.</summary>
/// <param name="SiteId">Site.</param>
/// <param name="TimeUtc">Time; midnight UTC when only the date is known.</param>
/// <param name="DateOnly">True when <paramref name="TimeUtc"/> is a date without a time.</param>
/// <param name="Clear">False under cloud; null when unknown.</param>
public readonly record struct SiteLook(string SiteId, DateTimeOffset TimeUtc, bool DateOnly, bool? Clear);
