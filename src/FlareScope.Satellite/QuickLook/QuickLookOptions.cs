namespace FlareScope.Satellite.QuickLook;

/// <summary>How a quick look is drawn.</summary>
public sealed record QuickLookOptions
{
    /// <summary>Longest side of the picture, px.</summary>
    /// <value>1000.</value>
    public int SidePx { get; init; } = 1000;

    /// <summary>Scene pixels around the hot spots.</summary>
    /// <value>60.</value>
    public int Margin { get; init; } = 60;

    /// <summary>Share of the pixels of a band that are drawn black, and as many white.</summary>
    /// <value>0.02.</value>
    public double Clip { get; init; } = 0.02;

    /// <summary>Exponent of the grey scale; below 1 brightens the dark.</summary>
    /// <value>0.8.</value>
    public double Gamma { get; init; } = 0.8;

    /// <summary>Most hot spots that get a caption; all get a mark.</summary>
    /// <value>12.</value>
    public int MostCaptions { get; init; } = 12;

    /// <summary>Language of the words.</summary>
    /// <value><c>en</c>; <c>ru</c> is the other.</value>
    public string Language { get; init; } = "en";
}
