using FlareScope.Core.Analysis;
using SkiaSharp;

namespace FlareScope.Vision.Flames;

/// <summary>
/// Finds the flame's pixels in and around detector boxes, in linear light: warm against what lies behind, white cores joined
/// to the flame they belong to, glare of overexposed night scenes cut off by local peaks.
/// </summary>
/// <remarks>Science notes, ground.md section 3. Deterministic: the same pixels and boxes give the same mask.</remarks>
/// <param name="options">Thresholds; the defaults when null.</param>
public sealed class FlameSegmenter(FlameSegmenterOptions? options = null)
{
    /// <summary>The thresholds in use.</summary>
    public FlameSegmenterOptions Options { get; } = options ?? new();

    /// <summary>Measures one flare's flame.</summary>
    /// <param name="picture">Upright RGBA picture.</param>
    /// <param name="boxes">The flare's flame boxes, px, at least one.</param>
    /// <param name="neighbours">Flame boxes of other flares, whose flames are not counted.</param>
    /// <param name="tip">The stack's tip, px, when the camera file tells it.</param>
    /// <returns>Null when no pixel in the boxes looks like flame.</returns>
    public FlameRegion? Measure(
        SKBitmap picture, IReadOnlyList<PixelBox> boxes, IReadOnlyList<PixelBox>? neighbours = null, PicturePoint? tip = null)
    {
        ArgumentNullException.ThrowIfNull(picture);
        ArgumentNullException.ThrowIfNull(boxes);
        if (boxes.Count == 0 || FlameScene.Look(picture, boxes, neighbours ?? [], Options) is not { } scene)
            return null;
        if (Segment(scene) is not { } cells)
            return null;
        return Describe(new FlameMask(scene.Crop, cells, picture.Width, picture.Height), scene.Crop, tip);
    }

    private static bool[]? Segment(FlameScene scene)
    {
        var evidence = FlameEvidence.Collect(scene);
        WhiteCores.Judge(evidence, scene);
        var cells = new bool[scene.Warmth.Length];
        for (var i = 0; i < cells.Length; i++)
            cells[i] = evidence.Warm[i] || evidence.White[i];

        if (scene.Glare.IsDark)
            cells = GlareCut.Apply(cells, evidence.Seeds, scene);
        else
            FlameParts.Keep(cells, evidence.Seeds, scene);
        if (!cells.Contains(true))
            return null;
        Holes.Fill(cells, scene.Crop.Width, scene.Crop.Height);
        EdgeFit.Apply(cells, scene);
        Holes.Fill(cells, scene.Crop.Width, scene.Crop.Height);
        return cells;
    }

    private static FlameRegion Describe(FlameMask mask, LinearCrop crop, PicturePoint? tip)
    {
        double luminance = 0, brightest = 0, clipped = 0;
        var count = 0;
        var (left, top, right, bottom) = (int.MaxValue, int.MaxValue, 0, 0);
        for (var i = 0; i < mask.Cells.Length; i++)
        {
            if (!mask.Cells[i])
                continue;
            count++;
            luminance += crop.Luminance[i];
            brightest = Math.Max(brightest, crop.Luminance[i]);
            clipped += crop.Clipped[i];
            var (x, y) = (i % mask.Columns, i / mask.Columns);
            (left, top, right, bottom) = (Math.Min(left, x), Math.Min(top, y), Math.Max(right, x + 1), Math.Max(bottom, y + 1));
        }

        var cell = mask.CellPx;
        return new(
            mask,
            FlameAxis.Follow(mask, tip),
            Contour.Follow(mask),
            luminance / count,
            brightest,
            clipped / count,
            new PixelBox(mask.Left + (left * cell), mask.Top + (top * cell), (right - left) * cell, (bottom - top) * cell));
    }
}
