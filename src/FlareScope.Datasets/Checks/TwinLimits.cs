namespace FlareScope.Datasets.Checks;

/// <summary>How near two pictures must be to count as the same scene taken twice.</summary>
public sealed record TwinLimits
{
    /// <summary>Most signs of low frequencies that differ, of 63.</summary>
    public int Frequencies { get; init; } = 10;

    /// <summary>Most signs of slopes that differ, of 64.</summary>
    public int Slopes { get; init; } = 10;

    /// <summary>Most mean difference of the colours of 8 x 8 cells, 0..255.</summary>
    public double Colours { get; init; } = 10;

    /// <summary>The limits that checks and splits use.</summary>
    public static TwinLimits Default { get; } = new();

    /// <summary>Whether a distance is within all three.</summary>
    public bool Accept(Pictures.PictureDistance distance) =>
        distance.Frequencies <= Frequencies && distance.Slopes <= Slopes && distance.Colours <= Colours;
}
