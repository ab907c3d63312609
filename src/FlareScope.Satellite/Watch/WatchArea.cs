using FlareScope.Satellite.Stac;

namespace FlareScope.Satellite.Watch;

/// <summary>An area that is watched.</summary>
/// <param name="Id">Id, unique within the configuration.</param>
/// <param name="Name">Name for people.</param>
/// <param name="Box">Its extent; made from the sites when the configuration gives none.</param>
/// <param name="Sites">Its known flare sites; may be empty.</param>
public sealed record WatchArea(string Id, string Name, GeoBox Box, IReadOnlyList<WatchSite> Sites);
