using FlareScope.Core.Analysis;
using SkiaSharp;

namespace FlareScope.Vision.Inference.Tiling;

/// <summary>
/// Looks at a picture whole and then tile by tile at its own resolution, so that a flare which the detector's input would
/// shrink to nothing is still found. Costs one run for each tile.
/// </summary>
/// <param name="inner">The detector; owned by this object.</param>
/// <param name="side">Side of a tile, px; the detector's input side.</param>
/// <param name="options">Overlap and merging.</param>
public sealed class TiledInferenceEngine(IInferenceEngine inner, int side, TilingOptions? options = null) : IInferenceEngine
{
    private readonly TilingOptions _options = options ?? new();

    /// <summary>The model; its version tells of the tiles, and with it the method fingerprint.</summary>
    public ModelInfo Info { get; } = inner.Info with { Version = $"{inner.Info.Version}+tile{side}" };

    /// <inheritdoc/>
    public DetectionThresholds Defaults => inner.Defaults;

    /// <summary>How many tiles a picture of a size is cut into; 0 when the input holds it whole.</summary>
    public int TilesOf(int width, int height) => Tiles(width, height).Count;

    /// <inheritdoc/>
    public InferenceResult Detect(SKBitmap picture, DetectionThresholds thresholds)
    {
        ArgumentNullException.ThrowIfNull(picture);
        ArgumentNullException.ThrowIfNull(thresholds);
        var result = inner.Detect(picture, thresholds);
        var tiles = Tiles(picture.Width, picture.Height);
        if (tiles.Count == 0)
            return result;

        var boxes = result.Detections.Select(found => new LookedBox(found, LookedBox.Whole, false, false, false, false)).ToList();
        var (preprocess, inference, postprocess) = (result.PreprocessMs, result.InferenceMs, result.PostprocessMs);
        using var tile = new SKBitmap();
        for (var i = 0; i < tiles.Count; i++)
        {
            if (!picture.ExtractSubset(tile, tiles[i]))
                throw new InvalidOperationException($"Skia could not cut a tile out of {picture.Width} x {picture.Height} px.");
            var found = inner.Detect(tile, thresholds);
            foreach (var detection in found.Detections)
                boxes.Add(LookedBox.Of(detection, LookedBox.Whole + 1 + i, tiles[i], picture.Width, picture.Height, _options.CutPx));
            (preprocess, inference, postprocess) = (preprocess + found.PreprocessMs, inference + found.InferenceMs, postprocess + found.PostprocessMs);
        }

        var clock = new StageClock();
        var merged = TileMerge.Merge(boxes, thresholds.Iou, _options);
        return new(merged, preprocess, inference, postprocess + clock.Lap());
    }

    /// <inheritdoc/>
    public void Dispose() => inner.Dispose();

    private IReadOnlyList<SKRectI> Tiles(int width, int height) => TileGrid.Of(width, height, side, _options.Overlap);
}
