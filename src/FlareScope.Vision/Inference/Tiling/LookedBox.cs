using FlareScope.Core.Analysis;
using SkiaSharp;

namespace FlareScope.Vision.Inference.Tiling;

/// <summary>A box of one look at a picture, whole or tile, and which of its sides a tile's border cut.</summary>
/// <param name="Found">The box in picture pixels.</param>
/// <param name="Look">Number of the look; boxes of one look were already told apart by the detector.</param>
/// <param name="Left">Cut at its left side.</param>
/// <param name="Top">Cut at its upper side.</param>
/// <param name="Right">Cut at its right side.</param>
/// <param name="Bottom">Cut at its lower side.</param>
internal readonly record struct LookedBox(Detection Found, int Look, bool Left, bool Top, bool Right, bool Bottom)
{
    /// <summary>Number of the look at the whole picture; tiles follow.</summary>
    internal const int Whole = 0;

    /// <summary>In place of a look's number: joined from pieces of several.</summary>
    internal const int Joint = -1;

    /// <summary>Whether any side was cut.</summary>
    internal bool IsCut => Left || Top || Right || Bottom;

    /// <summary>Whether two boxes come from different looks; the detector itself told those of one look apart.</summary>
    internal static bool OfTwoLooks(LookedBox a, LookedBox b) => a.Look != b.Look || a.Look == Joint;

    /// <summary>A box of a tile, in pixels of the tile.</summary>
    internal static LookedBox Of(Detection found, int look, SKRectI tile, int width, int height, double cutPx)
    {
        var box = found.Box with { X = found.Box.X + tile.Left, Y = found.Box.Y + tile.Top };
        return new(
            found with { Box = box },
            look,
            tile.Left > 0 && box.X < tile.Left + cutPx,
            tile.Top > 0 && box.Y < tile.Top + cutPx,
            tile.Right < width && box.Right > tile.Right - cutPx,
            tile.Bottom < height && box.Bottom > tile.Bottom - cutPx);
    }
}
