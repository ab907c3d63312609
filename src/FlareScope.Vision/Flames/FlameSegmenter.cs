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
        if (Segment(scene) is not { } found)
            return null;
        var mask = new FlameMask(scene.Crop, found.Cells, picture.Width, picture.Height);
        return new(
            mask,
            FlameAxis.Follow(mask, tip),
            Contour.Follow(mask),
            FlameLight.Of(mask, scene.Crop),
            SubpixelArea.Of(mask, found.Shares, (float)Options.AreaShare),
            tip is { } known ? LiftOff(mask, known) : null);
    }

    private static (bool[] Cells, float[] Shares)? Segment(FlameScene scene)
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
        var shares = EdgeFit.Apply(cells, scene);
        Holes.Fill(cells, scene.Crop.Width, scene.Crop.Height);
        return cells.Contains(true) ? (cells, shares) : null;
    }

    /// <summary>Distance from the tip to the nearest flame, px; 0 when the flame covers the tip.</summary>
    private static double LiftOff(FlameMask mask, PicturePoint tip)
    {
        var nearest = double.PositiveInfinity;
        for (var i = 0; i < mask.Cells.Length; i++)
        {
            if (!mask.Cells[i])
                continue;
            var (left, top) = (mask.Left + (i % mask.Columns * mask.CellPx), mask.Top + (i / mask.Columns * mask.CellPx));
            var inCell = new PicturePoint(Math.Clamp(tip.X, left, left + mask.CellPx), Math.Clamp(tip.Y, top, top + mask.CellPx));
            nearest = Math.Min(nearest, inCell.DistanceTo(tip));
        }

        return nearest;
    }
}
