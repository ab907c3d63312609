namespace FlareScope.Satellite.Firms;

/// <summary>How many detections of one kind lie at a listed site.</summary>
/// <param name="DayNight"><c>D</c> or <c>N</c>.</param>
/// <param name="Type">0 vegetation, 1 volcano, 2 static land source, 3 offshore; null where the table does not tell.</param>
/// <param name="Detections">Detections of this kind.</param>
/// <param name="AtSites">Of these, within the radius of a listed site.</param>
/// <param name="Share">The quotient.</param>
public sealed record Colocation(string DayNight, int? Type, int Detections, int AtSites, double Share);
