namespace FlareScope.Satellite.Stac;

/// <summary>Chooses among the scenes of a search.</summary>
public static class SceneSelection
{
    /// <summary>
    /// One scene for each grid cell and date, the one with the lowest cloud share; a scene whose cloud is unknown comes last, and of
    /// two that are equal the one processed by the newer baseline, then the greater id. A scene without a grid cell stands for itself.
    /// </summary>
    /// <remarks>
    /// Science notes, satellite.md section 6. Search one collection at a time: of one pass, a recorded level-1C item says 0 %
    /// cloud and its level-2A twin 26 %, so cloud shares of two collections do not compare.
    /// </remarks>
    /// <returns>Newest first.</returns>
    public static IReadOnlyList<StacItem> BestPerCellAndDate(IEnumerable<StacItem> items) =>
        [.. items.GroupBy(item => (item.GridCell ?? item.Id, item.Date))
            .Select(same => same
                .OrderBy(item => item.CloudPercent ?? double.PositiveInfinity)
                .ThenByDescending(item => Version.TryParse(item.ProcessingBaseline, out var baseline) ? baseline : new Version(0, 0))
                .ThenByDescending(item => item.Id, StringComparer.Ordinal)
                .First())
            .OrderByDescending(item => item.AcquiredAt).ThenBy(item => item.Id, StringComparer.Ordinal)];
}
