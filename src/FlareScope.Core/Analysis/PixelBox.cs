using System.Text.Json.Serialization;

namespace FlareScope.Core.Analysis;

/// <summary>An axis-aligned rectangle in picture pixels; (X, Y) is the top left corner, y grows downwards.</summary>
/// <param name="X">Left edge, px.</param>
/// <param name="Y">Top edge, px.</param>
/// <param name="Width">Width, px.</param>
/// <param name="Height">Height, px.</param>
public readonly record struct PixelBox(double X, double Y, double Width, double Height)
{
    /// <summary>Right edge, exclusive, px.</summary>
    [JsonIgnore]
    public double Right => X + Width;

    /// <summary>Bottom edge, exclusive, px.</summary>
    [JsonIgnore]
    public double Bottom => Y + Height;

    /// <summary>Area, px².</summary>
    [JsonIgnore]
    public double Area => Width * Height;

    /// <summary>Shared area with another box, px²; 0 when they do not meet.</summary>
    public double IntersectionArea(PixelBox other)
    {
        var width = Math.Min(Right, other.Right) - Math.Max(X, other.X);
        var height = Math.Min(Bottom, other.Bottom) - Math.Max(Y, other.Y);
        return width > 0 && height > 0 ? width * height : 0;
    }

    /// <summary>Intersection over union, 0..1.</summary>
    public double IntersectionOverUnion(PixelBox other)
    {
        var shared = IntersectionArea(other);
        return shared > 0 ? shared / (Area + other.Area - shared) : 0;
    }
}
