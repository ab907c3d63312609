using SkiaSharp;

namespace FlareScope.Vision.Inference.Tiling;

/// <summary>Where the tiles of a picture lie.</summary>
internal static class TileGrid
{
    /// <summary>Overlapping squares that cover the picture, row by row; none when one tile would hold it whole.</summary>
    /// <param name="width">Picture width, px.</param>
    /// <param name="height">Picture height, px.</param>
    /// <param name="side">Side of a tile, px; a picture that is lower or narrower has tiles that are too.</param>
    /// <param name="overlap">Least share of a tile that its neighbour has too.</param>
    internal static IReadOnlyList<SKRectI> Of(int width, int height, int side, double overlap)
    {
        if (width <= side && height <= side)
            return [];
        var tiles = new List<SKRectI>();
        foreach (var top in Starts(height, side, overlap))
        {
            foreach (var left in Starts(width, side, overlap))
                tiles.Add(SKRectI.Create(left, top, Math.Min(side, width), Math.Min(side, height)));
        }

        return tiles;
    }

    // Spread evenly, so that the last tile ends with the picture and no overlap is smaller than asked for.
    private static IEnumerable<int> Starts(int length, int side, double overlap)
    {
        var room = Math.Max(0, length - side);
        var steps = (int)Math.Ceiling(room / (side * (1 - overlap)));
        for (var i = 0; i <= steps; i++)
            yield return steps == 0 ? 0 : (int)Math.Round((double)room * i / steps);
    }
}
