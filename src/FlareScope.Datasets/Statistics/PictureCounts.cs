namespace FlareScope.Datasets.Statistics;

/// <summary>Pictures and boxes.</summary>
/// <param name="Pictures">All pictures.</param>
/// <param name="Flame">Pictures that show flame and no smoke.</param>
/// <param name="Smoke">Pictures that show smoke and no flame.</param>
/// <param name="Both">Pictures that show both.</param>
/// <param name="Negatives">Pictures that show neither.</param>
/// <param name="Boxes">Boxes of each class.</param>
public sealed record PictureCounts(int Pictures, int Flame, int Smoke, int Both, int Negatives, IReadOnlyDictionary<string, int> Boxes);
