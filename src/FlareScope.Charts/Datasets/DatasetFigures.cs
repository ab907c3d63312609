namespace FlareScope.Charts.Datasets;

/// <summary>The figures of a data set that its page shows.</summary>
/// <param name="Name">Name of the data set.</param>
/// <param name="All">All pictures.</param>
/// <param name="Sources">Pictures of each source.</param>
/// <param name="Splits">Pictures of each split; empty when it has none.</param>
/// <param name="Flame">Boxes of flame.</param>
/// <param name="Smoke">Boxes of smoke.</param>
/// <param name="Light">Light of each source.</param>
public sealed record DatasetFigures(
    string Name,
    PictureBar All,
    IReadOnlyList<PictureBar> Sources,
    IReadOnlyList<PictureBar> Splits,
    BoxFigures Flame,
    BoxFigures Smoke,
    IReadOnlyList<LightBar> Light)
{
    /// <summary>Edges of the bins of <see cref="BoxFigures.SideShares"/>.</summary>
    public required IReadOnlyList<double> SideShareEdges { get; init; }

    /// <summary>Edges of the bins of <see cref="BoxFigures.Aspects"/>.</summary>
    public required IReadOnlyList<double> AspectEdges { get; init; }

    /// <summary>Median of the pictures' longer side, px; null when none could be opened.</summary>
    public double? LongerSidePx { get; init; }

    /// <summary>Pictures that could not be opened.</summary>
    public int Unopened { get; init; }
}
