using SkiaSharp;

namespace FlareScope.Vision.Drawing;

/// <summary>Finds a place for a plate beside its flare: inside the picture and covering as little as possible.</summary>
/// <param name="picture">The picture, px.</param>
/// <param name="flames">Flame boxes, which a plate should not cover.</param>
internal sealed class PlatePlacer(SKRect picture, IReadOnlyList<SKRect> flames)
{
    private const float PlateWeight = 10; // two plates on each other cannot be read at all
    private readonly List<SKRect> _plates = [];

    /// <summary>Keeps a place free of plates.</summary>
    internal void Reserve(SKRect place) => _plates.Add(place);

    /// <summary>Takes a place.</summary>
    /// <param name="size">Size of the plate, px.</param>
    /// <param name="flare">The box around the flare, px.</param>
    /// <param name="gap">Distance kept from the flare, px.</param>
    internal SKPoint Place(SKSize size, SKRect flare, float gap)
    {
        var best = Candidates(size, flare, gap).Select(p => Inside(p, size)).MinBy(Covered);
        _plates.Add(best);
        return best.Location;
    }

    /// <summary>Above, below, right, left, then the picture's bottom and top; the first of equals is taken.</summary>
    private IEnumerable<SKPoint> Candidates(SKSize size, SKRect flare, float gap)
    {
        yield return new(flare.Left, flare.Top - gap - size.Height);
        yield return new(flare.Left, flare.Bottom + gap);
        yield return new(flare.Right + gap, flare.MidY - (size.Height / 2));
        yield return new(flare.Left - gap - size.Width, flare.MidY - (size.Height / 2));
        for (var k = 0; k < 4; k++)
        {
            yield return new(flare.Left, picture.Bottom - ((k + 1) * (size.Height + gap)));
            yield return new(flare.Left, picture.Top + (k * (size.Height + gap)));
        }
    }

    private SKRect Inside(SKPoint corner, SKSize size) => SKRect.Create(
        Math.Clamp(corner.X, picture.Left, Math.Max(picture.Left, picture.Right - size.Width)),
        Math.Clamp(corner.Y, picture.Top, Math.Max(picture.Top, picture.Bottom - size.Height)),
        size.Width,
        size.Height);

    private float Covered(SKRect plate) =>
        flames.Sum(f => Shared(plate, f)) + (PlateWeight * _plates.Sum(p => Shared(plate, p)));

    private static float Shared(SKRect a, SKRect b)
    {
        var shared = SKRect.Intersect(a, b);
        return shared.IsEmpty ? 0 : shared.Width * shared.Height;
    }
}
