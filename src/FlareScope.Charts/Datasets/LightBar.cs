namespace FlareScope.Charts.Datasets;

/// <summary>Pictures of one source by their light.</summary>
/// <param name="Name">Source.</param>
/// <param name="Day">Day.</param>
/// <param name="Dusk">Dusk or as dim.</param>
/// <param name="Night">Night.</param>
/// <param name="Unknown">Not known.</param>
public sealed record LightBar(string Name, int Day, int Dusk, int Night, int Unknown);
