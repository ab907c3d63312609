namespace FlareScope.Vision.Inference.Tiling;

/// <summary>How a large picture is cut for a second look at its own resolution.</summary>
public sealed record TilingOptions
{
    /// <summary>Share of a tile that it has in common with its neighbour.</summary>
    /// <value>0.25 (prior): a flame of a quarter of a tile is whole in one of the two.</value>
    public double Overlap { get; init; } = 0.25;

    /// <summary>A box this near to a tile's border that is no border of the picture was cut there, px.</summary>
    /// <value>4 (prior): half a cell of the detector's finest grid.</value>
    public double CutPx { get; init; } = 4;

    /// <summary>Two boxes of one class from different looks are one object when they share this much of the smaller one.</summary>
    /// <value>0.6 (prior).</value>
    public double SharedOfSmaller { get; init; } = 0.6;

    /// <summary>Two cut pieces belong together when they meet and share this much of the shorter side along the cut.</summary>
    /// <value>0.5 (prior).</value>
    public double SharedAlongCut { get; init; } = 0.5;
}
