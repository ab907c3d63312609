namespace FlareScope.Satellite.Characterisation;

/// <summary>A known site at the place of a hot spot.</summary>
/// <param name="Id">Id within its list.</param>
/// <param name="Name">Name.</param>
/// <param name="DistanceM">Distance from the hot spot's centre, m.</param>
public sealed record SiteMatch(string Id, string Name, double DistanceM);
