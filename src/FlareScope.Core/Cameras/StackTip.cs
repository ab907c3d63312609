namespace FlareScope.Core.Cameras;

/// <summary>The flare tip.</summary>
public sealed record StackTip
{
    /// <summary>Column of the tip, px.</summary>
    public double? X { get; init; }

    /// <summary>Row of the tip, px.</summary>
    public double? Y { get; init; }

    /// <summary>Inner diameter of the tip, m.</summary>
    public double? DiameterM { get; init; }

    /// <summary>Height of the tip above the camera's ground level, m.</summary>
    public double? HeightM { get; init; }
}
