namespace FlareScope.Datasets.Statistics;

/// <summary>The boxes of one class.</summary>
/// <param name="Boxes">Boxes.</param>
/// <param name="Pictures">Pictures with at least one.</param>
/// <param name="Small">Boxes under 32 x 32 px, as COCO counts them.</param>
/// <param name="Medium">Boxes from there to 96 x 96 px.</param>
/// <param name="Large">Larger ones.</param>
/// <param name="SideShare">Side of the square of equal area, as a share of the side of the square of the picture's area.</param>
/// <param name="Aspect">Width over height, in pixels.</param>
public sealed record ClassStatistics(
    int Boxes, int Pictures, int Small, int Medium, int Large, Quantiles? SideShare, Quantiles? Aspect)
{
    /// <summary>Cells along each side of <see cref="Positions"/>.</summary>
    public const int Grid = 24;

    /// <summary>Share of the boxes that cover each cell of the picture, row by row from the upper left.</summary>
    public required IReadOnlyList<double> Positions { get; init; }

    /// <summary>Boxes by side share: bins of <see cref="BoxHistograms.SideShareEdges"/>.</summary>
    public required IReadOnlyList<int> SideShares { get; init; }

    /// <summary>Boxes by width over height: bins of <see cref="BoxHistograms.AspectEdges"/>.</summary>
    public required IReadOnlyList<int> Aspects { get; init; }
}
