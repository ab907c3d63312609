namespace FlareScope.Datasets.Statistics;

/// <summary>Pictures and boxes of one source in one split.</summary>
/// <param name="Source">Source.</param>
/// <param name="Split">Split; null when the pictures belong to none.</param>
/// <param name="Counts">Pictures and boxes.</param>
public sealed record SourceCounts(string Source, string? Split, PictureCounts Counts);
