namespace FlareScope.Core.Cameras;

/// <summary>A drawn reference line.</summary>
public sealed record ScaleLine
{
    /// <summary>End points in picture pixels: x1, y1, x2, y2.</summary>
    public double[]? Pixels { get; init; }

    /// <summary>True length of the line, m.</summary>
    public double? Metres { get; init; }
}
