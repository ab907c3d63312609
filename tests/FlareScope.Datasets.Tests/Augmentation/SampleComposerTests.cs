using FlareScope.Datasets.Augmentation;

namespace FlareScope.Datasets.Tests.Augmentation;

public sealed class SampleComposerTests
{
    private const int Side = 96;

    private static readonly PictureCache Pictures =
        PictureCache.Load([new Marked(6)], Side, threads: 1, TestContext.Current.CancellationToken);

    private static readonly AugmentationOptions Plain = AugmentationOptions.None;

    [Fact]
    public void Compose_Plain_IsTheLetterboxOfInference()
    {
        var planes = new byte[3 * Side * Side];

        var boxes = new SampleComposer(Pictures, Plain).Compose(0, Side, new Random(1), planes);

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
            var boxes = new SampleComposer(Pictures, options).Compose(seed % 6, Side, new Random(seed), planes);

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

        var a = new SampleComposer(Pictures, options).Compose(1, Side, SeededRandom.For(7, 2, 5), first);
        var b = new SampleComposer(Pictures, options).Compose(1, Side, SeededRandom.For(7, 2, 5), second);

        Assert.Equal(first, second);
        Assert.Equal(a, b);
    }

    [Fact]
    public void Compose_AnotherSide_ScalesPixelsAndBoxesAlike()
    {
        const int Half = Side / 2;
        var planes = new byte[3 * Half * Half];

        var box = Assert.Single(new SampleComposer(Pictures, Plain).Compose(0, Half, new Random(1), planes));

        Assert.Equal(new TargetBox(0, 15, 13.5f, 18, 9), box);
        Assert.Equal(255, planes[2 * Half * Half + 13 * Half + 15]);
    }

    [Fact]
    public void Compose_HazeAndNoise_KeepTheBoxesAndChangeThePixels()
    {
        var (clear, veiled) = (new byte[3 * Side * Side], new byte[3 * Side * Side]);
        var options = Plain with { HazeShare = 1, HazeOpacity = 0.6f, NoiseShare = 1 };

        var before = new SampleComposer(Pictures, Plain).Compose(0, Side, new Random(1), clear);
        var after = new SampleComposer(Pictures, options).Compose(0, Side, new Random(1), veiled);

        Assert.Equal(before, after);
        // A veil lifts black and dims the mark; 0.6 is its thickest, so the mark still shows.
        Assert.True(Mean(veiled, marked: false) > Mean(clear, marked: false) + 5);
        Assert.True(Mean(veiled, marked: true) > Mean(veiled, marked: false) + 50);
    }

    [Fact]
    public void Compose_Paste_PutsTheCutFlareWhereItsBoxSays()
    {
        // The cut flare is blue, the pictures have none; half of it is transparent.
        const int Cut = 32;
        var (pixels, alpha) = (new byte[3 * Cut * Cut], new byte[Cut * Cut]);
        for (var i = 0; i < Cut * Cut; i++) (pixels[3 * i], alpha[i]) = (255, (byte)(i % Cut < Cut / 2 ? 255 : 0));
        var cutout = new TrainingPicture("pasted", Cut, Cut, pixels, [new(TargetClass.Flame, 0.25, 0.5, 0.5, 1)]) { Alpha = alpha };
        var empty = PictureCache.Load([new Blank(3)], Side, 1, TestContext.Current.CancellationToken);
        var composer = new SampleComposer(empty, Plain with { PasteShare = 1, PasteLow = 0.3f, PasteHigh = 0.5f }, [cutout]);
        for (var seed = 0; seed < 20; seed++)
        {
            var planes = new byte[3 * Side * Side];
            var box = Assert.Single(composer.Compose(seed % 3, Side, new Random(seed), planes));

            Assert.True(Extent(planes.AsSpan(0, Side * Side)).Overlap(box) > 0.8, $"seed {seed}: {box}");
        }
    }

    [Fact]
    public void Compose_PictureWithAFlame_GetsNoPaste()
    {
        var cutout = new TrainingPicture("pasted", 4, 4, new byte[48], [new(TargetClass.Flame, 0.5, 0.5, 1, 1)]) { Alpha = new byte[16] };
        var composer = new SampleComposer(Pictures, Plain with { PasteShare = 1 }, [cutout]);

        Assert.Single(composer.Compose(0, Side, new Random(1), new byte[3 * Side * Side]));
    }

    [Fact]
    public void Compose_Turned_PutsTheBoxWhereThePixelsAre()
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var planes = new byte[3 * Side * Side];
            var box = Assert.Single(new SampleComposer(Pictures, Plain with { RotationDegrees = 15 }).Compose(seed % 6, Side, new Random(seed), planes));

            // The mark is a rectangle and the box that of an ellipse: they differ by the corners.
            Assert.True(Extent(planes.AsSpan(2 * Side * Side)).Overlap(box) > 0.65, $"seed {seed}: {box}");
        }
    }

    [Fact]
    public void Compose_Mixup_CarriesTheBoxesOfBoth()
    {
        var boxes = new SampleComposer(Pictures, Plain with { MixupShare = 1 }).Compose(0, Side, new Random(3), new byte[3 * Side * Side]);

        Assert.Equal(2, boxes.Count);
    }

    private static double Mean(byte[] planes, bool marked)
    {
        var (sum, count) = (0.0, 0);
        for (var y = 2; y < Side * 3 / 4; y++)
            for (var x = 0; x < Side; x++)
            {
                if ((x is >= 14 and < 46 && y is >= 20 and < 34) != marked || (!marked && x is >= 10 and < 52 && y is >= 14 and < 40)) continue;
                sum += planes[2 * Side * Side + y * Side + x];
                count++;
            }

        return sum / count;
    }

    private static void CheckBoxesAgainstPixels(AugmentationOptions options)
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var planes = new byte[3 * Side * Side];
            foreach (var box in new SampleComposer(Pictures, options).Compose(seed % 6, Side, new Random(seed), planes))
                Assert.True(Extent(planes.AsSpan(2 * Side * Side)).Overlap(box) > 0.8, $"seed {seed}: {box}");
        }
    }

    // Grey padding is 114, the mark 255, the rest 0: a pixel above 150 belongs to the mark.
    private static TargetBox Extent(ReadOnlySpan<byte> plane)
    {
        var (left, top, right, bottom) = (Side, Side, 0, 0);
        for (var i = 0; i < plane.Length; i++)
        {
            if (plane[i] < 150) continue;
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
