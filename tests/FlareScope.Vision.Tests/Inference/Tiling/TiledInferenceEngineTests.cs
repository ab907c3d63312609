using FlareScope.Core.Analysis;
using FlareScope.Vision.Inference.Tiling;
using SkiaSharp;

namespace FlareScope.Vision.Tests.Inference.Tiling;

public sealed class TiledInferenceEngineTests
{
    private const int Side = 64;

    [Fact]
    public void Detect_FlareTooSmallForTheWholePicture_IsFoundAtItsPlace()
    {
        using var picture = WithFlames(640, 480, SKRectI.Create(500, 333, 8, 12));
        using var blob = new BlobEngine(Side);
        Assert.Empty(blob.Detect(picture, blob.Defaults).Detections);

        using var tiled = new TiledInferenceEngine(blob, Side);
        var found = Assert.Single(tiled.Detect(picture, tiled.Defaults).Detections);
        Assert.Equal(new PixelBox(500, 333, 8, 12), found.Box);
    }

    [Fact]
    public void Detect_FlameAnywhere_IsOneFlameAndWhole()
    {
        // Every place relative to the borders of the tiles, a flame as long as three tiles too.
        foreach (var (width, height) in new[] { (6, 20), (20, 6), (10, 150), (150, 10), (40, 40), (120, 120) })
        {
            for (var at = 0; at < 100; at += 7)
            {
                var flame = SKRectI.Create(20 + at, 15 + (at / 2), width, height);
                using var picture = WithFlames(300, 260, flame);
                using var tiled = new TiledInferenceEngine(new BlobEngine(Side), Side);
                var found = tiled.Detect(picture, tiled.Defaults).Detections;
                Assert.True(found.Count == 1, $"{found.Count} flames at {flame}: {string.Join("; ", found.Select(f => f.Box))}");
                Assert.True(found[0].Box.IntersectionOverUnion(new(flame.Left, flame.Top, width, height)) > 0.7, $"{found[0].Box} for {flame}");
            }
        }
    }

    [Fact]
    public void Detect_TwoFlamesInDifferentTiles_AreTwo()
    {
        using var picture = WithFlames(640, 480, SKRectI.Create(20, 30, 8, 12), SKRectI.Create(500, 333, 8, 12));
        using var tiled = new TiledInferenceEngine(new BlobEngine(Side), Side);
        Assert.Equal(2, tiled.Detect(picture, tiled.Defaults).Detections.Count);
    }

    [Fact]
    public void Detect_PictureThatFitsTheInput_IsLookedAtOnce()
    {
        var blob = new BlobEngine(Side);
        using var picture = WithFlames(60, 50, SKRectI.Create(20, 30, 8, 12));
        using var tiled = new TiledInferenceEngine(blob, Side);
        Assert.Single(tiled.Detect(picture, tiled.Defaults).Detections);
        Assert.Equal(1, blob.Looks);
        Assert.Equal(0, tiled.TilesOf(60, 50));
    }

    [Theory]
    [InlineData(640, 480)]
    [InlineData(65, 10)]
    [InlineData(1000, 64)]
    public void TilesOf_LargerPicture_CoverItWithTheOverlapAskedFor(int width, int height)
    {
        var tiles = TileGrid.Of(width, height, Side, 0.25);
        for (var x = 0; x < width; x++)
            Assert.Contains(tiles, t => t.Left <= x && x < t.Right);
        for (var y = 0; y < height; y++)
            Assert.Contains(tiles, t => t.Top <= y && y < t.Bottom);
        var lefts = tiles.Select(t => t.Left).Distinct().Order().ToList();
        Assert.All(lefts.Zip(lefts.Skip(1)), pair => Assert.True(pair.Second - pair.First <= Side * 0.75 + 1));
        Assert.All(tiles, t => Assert.True(t.Left >= 0 && t.Top >= 0 && t.Right <= width && t.Bottom <= height));
    }

    [Fact]
    public void Info_Tiled_IsAnotherVersion()
    {
        using var tiled = new TiledInferenceEngine(new BlobEngine(Side), Side);
        Assert.Equal("1+tile64", tiled.Info.Version);
    }

    private static SKBitmap WithFlames(int width, int height, params SKRectI[] flames)
    {
        var picture = TestPictures.Filled(width, height, SKColors.Black);
        using var canvas = new SKCanvas(picture);
        using var paint = new SKPaint { Color = SKColors.White };
        foreach (var flame in flames)
            canvas.DrawRect(flame, paint);
        return picture;
    }
}
