namespace FlareScope.Datasets.Statistics;

/// <summary>Pictures by their light.</summary>
/// <param name="Day">Day.</param>
/// <param name="Dusk">Dusk, dawn, or as dim.</param>
/// <param name="Night">Night, as the measurement judges it.</param>
/// <param name="Unknown">Pictures without anything beside the boxes, or not opened.</param>
public sealed record LightCounts(int Day, int Dusk, int Night, int Unknown);
