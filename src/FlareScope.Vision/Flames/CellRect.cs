using FlareScope.Core.Analysis;

namespace FlareScope.Vision.Flames;

/// <summary>A rectangle of cells; right and bottom are exclusive.</summary>
internal readonly record struct CellRect(int Left, int Top, int Right, int Bottom)
{
    internal bool Contains(int x, int y) => x >= Left && x < Right && y >= Top && y < Bottom;

    /// <summary>Sets its cells of a plane, or clears them; nothing where right lies before left.</summary>
    internal void Paint(bool[] plane, int width, bool value)
    {
        for (var y = Top; y < Bottom; y++)
            plane.AsSpan((y * width) + Left, Math.Max(0, Right - Left)).Fill(value);
    }

    /// <summary>The cells that a box of the picture touches, within the crop.</summary>
    internal static CellRect Of(PixelBox box, LinearCrop crop) => new(
        Math.Clamp((int)Math.Floor((box.X - crop.Left) / crop.CellPx), 0, crop.Width),
        Math.Clamp((int)Math.Floor((box.Y - crop.Top) / crop.CellPx), 0, crop.Height),
        Math.Clamp((int)Math.Ceiling((box.Right - crop.Left) / crop.CellPx), 0, crop.Width),
        Math.Clamp((int)Math.Ceiling((box.Bottom - crop.Top) / crop.CellPx), 0, crop.Height));
}
