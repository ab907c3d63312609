namespace FlareScope.Satellite.Watch;

/// <summary>Names a look: the same place is not looked at twice on the same item by the same source.</summary>
/// <param name="SourceId">Source.</param>
/// <param name="ItemId">Item.</param>
/// <param name="AreaId">Area.</param>
/// <param name="SiteId">Site, null for the area.</param>
public readonly record struct LookKey(string SourceId, string ItemId, string AreaId, string? SiteId)
{
    /// <summary>The key of a look.</summary>
    public static LookKey Of(Look look) => new(look.SourceId, look.ItemId, look.AreaId, look.SiteId);
}
