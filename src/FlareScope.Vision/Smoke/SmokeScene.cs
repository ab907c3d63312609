using FlareScope.Core.Analysis;
using FlareScope.Vision.Flames;
using SkiaSharp;

namespace FlareScope.Vision.Smoke;

/// <summary>The part of a picture around one flare's smoke and what each of its cells may be used for.</summary>
internal sealed class SmokeScene
{
    private const double Guard = 0.04; // smoke reaches a little out of its box, share of the longer side
    private const double FlameWarmth = 0.27; // as a dim flame pixel, FlameSegmenterOptions
    private const float FlameRed = 0.05f;
    private const float MostlyClipped = 0.5f; // share of a cell's pixels

    private readonly HashSet<int> _land = [];

    private SmokeScene(LinearCrop crop, CellRect hull)
    {
        (Crop, Hull) = (crop, hull);
        var cells = crop.Luminance.Length;
        (Own, Background, Rim) = (new bool[cells], new bool[cells], new bool[cells]);
    }

    /// <summary>Its light.</summary>
    internal LinearCrop Crop { get; }

    /// <summary>The rectangle around the flare's smoke boxes.</summary>
    internal CellRect Hull { get; }

    /// <summary>Cells in a smoke box of the flare that show neither flame nor what stands below one.</summary>
    internal bool[] Own { get; }

    /// <summary>Cells that show what lies behind: in no box, not lit by a flame.</summary>
    internal bool[] Background { get; }

    /// <summary>Cells just outside a smoke box of the flare, which may be either.</summary>
    internal bool[] Rim { get; }

    /// <summary>Reads the surroundings of the smoke; null when no part of it lies in the picture.</summary>
    internal static SmokeScene? Look(
        SKBitmap picture, IReadOnlyList<PixelBox> own, IReadOnlyList<PixelBox> flames, IReadOnlyList<PixelBox> others, SmokeMeterOptions options)
    {
        var (left, top) = (own.Min(b => b.X), own.Min(b => b.Y));
        var hull = new PixelBox(left, top, own.Max(b => b.Right) - left, own.Max(b => b.Bottom) - top);
        var margin = options.Margin * Math.Max(hull.Width, hull.Height);
        var area = new SKRectI(
            (int)Math.Clamp(hull.X - margin, 0, picture.Width),
            (int)Math.Clamp(hull.Y - (margin / 3), 0, picture.Height),
            (int)Math.Clamp(Math.Ceiling(hull.Right + margin), 0, picture.Width),
            (int)Math.Clamp(Math.Ceiling(hull.Bottom), 0, picture.Height));
        if (area.Width < 1 || area.Height < 1)
            return null;
        var crop = LinearCrop.Read(picture, area, options.MaxCells);
        var scene = new SmokeScene(crop, CellRect.Of(hull, crop));
        scene.Sort(own, flames, others);
        return scene;
    }

    /// <summary>Whether a row shows land on the sides of the smoke and not sky.</summary>
    internal bool IsLand(int row) => _land.Contains(row);

    /// <summary>Finds the rows in which most of what lies beside the smoke is much darker than the sky would be there.</summary>
    internal void FindLand(SkyPlane sky, SmokeMeterOptions options)
    {
        for (var y = 0; y < Crop.Height; y++)
        {
            var beside = new List<float>();
            for (var x = 0; x < Crop.Width; x++)
            {
                if (Background[(y * Crop.Width) + x])
                    beside.Add((float)(Crop.Luminance[(y * Crop.Width) + x] / sky.At(x, y)));
            }

            if (Median.Of(beside) < options.LandLight)
                _land.Add(y);
        }
    }

    private void Sort(IReadOnlyList<PixelBox> own, IReadOnlyList<PixelBox> flames, IReadOnlyList<PixelBox> others)
    {
        // Drawn once: asking every box for every cell would cost more than reading the light.
        var inside = Painted(own);
        var around = Painted(own.Select(b => Grow(b, Guard)));
        var foreign = Painted(others.Select(b => Grow(b, Guard)));
        var burning = Painted(flames.SelectMany(f => new[] { Grow(f, Guard), Stack(f) }));
        for (var i = 0; i < Own.Length; i++)
        {
            if (burning[i])
                continue;
            Own[i] = inside[i] && !LooksBurning(i);
            if (inside[i] || foreign[i])
                continue;
            Rim[i] = around[i];
            Background[i] = !around[i] && !IsLit(i);
        }
    }

    private bool[] Painted(IEnumerable<PixelBox> boxes)
    {
        var cells = new bool[Own.Length];
        foreach (var box in boxes)
            CellRect.Of(box, Crop).Paint(cells, Crop.Width, value: true);
        return cells;
    }

    /// <summary>Lit by a flame; a clipped sky stays, to be recognised as glare.</summary>
    private bool IsLit(int i) => Crop.Clipped[i] <= MostlyClipped && LooksBurning(i);

    /// <summary>Flame, the light around it, or the sun: no smoke is clipped or that warm.</summary>
    private bool LooksBurning(int i) => Crop.Clipped[i] > MostlyClipped
        || (Crop.Red[i] > FlameRed && Crop.Red[i] - Crop.Blue[i] > FlameWarmth * (Crop.Red[i] + Crop.Blue[i]) && Crop.Red[i] > 1.3f * Crop.Green[i]);

    /// <summary>What holds a flame up: below its box, as wide as it.</summary>
    private PixelBox Stack(PixelBox flame) => new(flame.X, flame.Bottom, flame.Width, Math.Max(1, Crop.Top + (Crop.Height * Crop.CellPx) - flame.Bottom));

    private static PixelBox Grow(PixelBox box, double share)
    {
        var margin = share * Math.Max(box.Width, box.Height);
        return new(box.X - margin, box.Y - margin, box.Width + (2 * margin), box.Height + (2 * margin));
    }
}
