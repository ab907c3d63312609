using FlareScope.Training.Data;
using FlareScope.Training.Loss;

namespace FlareScope.Training.Tests.Data;

public sealed class SampleComposerTests
{
    private const int Side = 96;

    private static readonly PictureCache Pictures =
        PictureCache.Load([new Marked(6)], Side, threads: 1, TestContext.Current.CancellationToken);

    private static readonly AugmentationOptions Plain = new()
    {
        MosaicShare = 0,
        FlipShare = 0,
        ScaleLow = 1,
        ScaleHigh = 1,
        Stretch = 1,
        HueDegrees = 0,
        Saturation = 0,
        Brightness = 0,
    };

    [Fact]
    public void Compose_Plain_IsTheLetterboxOfInference()
    {
        var planes = new byte[3 * Side * Side];

        var boxes = new SampleComposer(Pictures, Side, Plain).Compose(0, new Random(1), planes);

        var picture = Pictures[0];
        for (var i = 0; i < picture.Width * picture.Height; i++) Assert.Equal(picture.Pixels[3 * i + 2], planes[2 * Side * Side + i]);
        Assert.All(planes.Skip(picture.Width * picture.Height).Take(Side), value => Assert.Equal(114, value));
        Assert.Equal(new TargetBox(0, 30, 27, 36, 18), Assert.Single(boxes));
    }

    [Fact]
    public void Compose_Mirrored_PutsTheBoxWhereThePixelsAre() => CheckBoxesAgainstPixels(Plain with { FlipShare = 1 });

    [Fact]
    public void Compose_ScaledStretchedShifted_PutsTheBoxWhereThePixelsAre() =>
        CheckBoxesAgainstPixels(Plain with { FlipShare = 0.5f, ScaleLow = 0.6f, ScaleHigh = 1.4f, Stretch = 1.3f });

    [Fact]
    public void Compose_Mosaic_PutsEveryBoxOnItsPixels()
    {
        var options = Plain with { MosaicShare = 1, FlipShare = 0.5f, ScaleLow = 0.5f, ScaleHigh = 1.2f, VisibleShare = 0 };
        for (var seed = 0; seed < 20; seed++)
        {
            var planes = new byte[3 * Side * Side];
            var boxes = new SampleComposer(Pictures, Side, options).Compose(seed % 6, new Random(seed), planes);

            Assert.InRange(boxes.Count, 0, 4);
            var red = planes.AsSpan(2 * Side * Side);
            foreach (var box in boxes) Assert.True(RedShare(red, box) > 0.8, $"seed {seed}: {box}");
        }
    }

    [Fact]
    public void Compose_SameSeed_GivesTheSameSample()
    {
        var options = new AugmentationOptions();
        var (first, second) = (new byte[3 * Side * Side], new byte[3 * Side * Side]);

        var a = new SampleComposer(Pictures, Side, options).Compose(1, SeededRandom.For(7, 2, 5), first);
        var b = new SampleComposer(Pictures, Side, options).Compose(1, SeededRandom.For(7, 2, 5), second);

        Assert.Equal(first, second);
        Assert.Equal(a, b);
    }

    private static void CheckBoxesAgainstPixels(AugmentationOptions options)
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var planes = new byte[3 * Side * Side];
            foreach (var box in new SampleComposer(Pictures, Side, options).Compose(seed % 6, new Random(seed), planes))
                Assert.True(RedBox(planes.AsSpan(2 * Side * Side)).Overlap(box) > 0.8, $"seed {seed}: {box}");
        }
    }

    // Grey padding is 114, the mark 255, the rest 0: a pixel above 150 belongs to the mark.
    private static TargetBox RedBox(ReadOnlySpan<byte> red)
    {
        var (left, top, right, bottom) = (Side, Side, 0, 0);
        for (var i = 0; i < red.Length; i++)
        {
            if (red[i] < 150) continue;
            (left, right) = (Math.Min(left, i % Side), Math.Max(right, i % Side + 1));
            (top, bottom) = (Math.Min(top, i / Side), Math.Max(bottom, i / Side + 1));
        }

        return new TargetBox(0, (left + right) / 2f, (top + bottom) / 2f, right - left, bottom - top);
    }

    private static double RedShare(ReadOnlySpan<byte> red, TargetBox box)
    {
        var (inside, marked) = (0, 0);
        for (var y = (int)MathF.Ceiling(box.Y - box.Height / 2); y < (int)(box.Y + box.Height / 2); y++)
            for (var x = (int)MathF.Ceiling(box.X - box.Width / 2); x < (int)(box.X + box.Width / 2); x++, inside++)
                if (red[y * Side + x] >= 150) marked++;
        return inside == 0 ? 1 : (double)marked / inside;
    }
}
