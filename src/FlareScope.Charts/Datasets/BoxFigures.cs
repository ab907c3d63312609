namespace FlareScope.Charts.Datasets;

/// <summary>The boxes of one class.</summary>
/// <param name="Boxes">All boxes.</param>
/// <param name="Small">Under 32 x 32 px.</param>
/// <param name="Medium">From there to 96 x 96 px.</param>
/// <param name="Large">Larger.</param>
/// <param name="SideShares">Boxes by the share of the picture's side.</param>
/// <param name="Aspects">Boxes by width over height.</param>
/// <param name="Positions">Share of the boxes that cover each cell of a square grid over the picture, row by row from the upper left.</param>
public sealed record BoxFigures(
    int Boxes, int Small, int Medium, int Large, IReadOnlyList<int> SideShares, IReadOnlyList<int> Aspects, IReadOnlyList<double> Positions);
