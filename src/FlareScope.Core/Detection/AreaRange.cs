namespace FlareScope.Core.Detection;

/// <summary>A range of box areas, px², both ends inclusive. Truth outside it is ignored, not missed (COCO).</summary>
/// <param name="Name">Short name, for example <c>small</c>.</param>
/// <param name="MinArea">Smallest area, px².</param>
/// <param name="MaxArea">Largest area, px².</param>
public sealed record AreaRange(string Name, double MinArea, double MaxArea)
{
    /// <summary>Every size.</summary>
    public static AreaRange All { get; } = new("all", 0, 1e10);

    /// <summary>Up to 32 x 32 px.</summary>
    public static AreaRange Small { get; } = new("small", 0, 32 * 32);

    /// <summary>32 x 32 to 96 x 96 px.</summary>
    public static AreaRange Medium { get; } = new("medium", 32 * 32, 96 * 96);

    /// <summary>From 96 x 96 px.</summary>
    public static AreaRange Large { get; } = new("large", 96 * 96, 1e10);

    /// <summary>Whether an area, px², lies in the range.</summary>
    public bool Contains(double area) => area >= MinArea && area <= MaxArea;
}
