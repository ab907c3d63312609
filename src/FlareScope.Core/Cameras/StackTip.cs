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

    /// <summary>Height of the tip above the stack's foot, m.</summary>
    public double? HeightM { get; init; }

    /// <summary>Outer width of the tip in the picture, px; with <see cref="DiameterM"/> a poor ruler (15–40 %).</summary>
    public double? WidthPx { get; init; }

    /// <summary>Column of the stack's foot, px; with <see cref="HeightM"/> the stack is a ruler.</summary>
    public double? BaseX { get; init; }

    /// <summary>Row of the stack's foot, px.</summary>
    public double? BaseY { get; init; }
}
