namespace FlareScope.Datasets.Checks;

/// <summary>How near two pictures must be to count as one picture twice.</summary>
/// <remarks>
/// Chosen on the project's ground set: recompressed, halved and stretched copies of 497 pictures differ by at most 6 signs and 2 levels of
/// colour; of copies cut by 2 % on each side 99.2 % are within these limits, 95.4 % within 8, 8 and 8. Of all 17.7 million pairs of
/// 5,954 pictures the check names four (docs/guide/datasets.md).
/// </remarks>
public sealed record TwinLimits
{
    /// <summary>Most signs of low frequencies that differ, of 63.</summary>
    /// <value>10.</value>
    public int Frequencies { get; init; } = 10;

    /// <summary>Most signs of slopes that differ, of 64.</summary>
    /// <value>10.</value>
    public int Slopes { get; init; } = 10;

    /// <summary>Most mean difference of the colours of 8 x 8 cells, 0..255.</summary>
    /// <value>10.</value>
    public double Colours { get; init; } = 10;

    /// <summary>The limits that checks and splits use.</summary>
    public static TwinLimits Default { get; } = new();

    /// <summary>Whether a distance is within all three.</summary>
    public bool Accept(Pictures.PictureDistance distance) =>
        distance.Frequencies <= Frequencies && distance.Slopes <= Slopes && distance.Colours <= Colours;
}
