namespace FlareScope.Satellite.Sites;

/// <summary>The flares of one country, state or operator together.</summary>
/// <param name="Key">Whose they are.</param>
/// <param name="Sites">How many.</param>
/// <param name="AnnualBcm">Their gas, billion m3 per year.</param>
public sealed record SiteTotal(string Key, int Sites, double AnnualBcm);
