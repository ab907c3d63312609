namespace FlareScope.Datasets.Augmentation;

/// <summary>Paints one training sample: a single picture or a mosaic of four, changed as the options say, with its boxes.</summary>
/// <param name="pictures">What it may show.</param>
/// <param name="options">How pictures are changed.</param>
/// <param name="cutouts">Flares to paste onto pictures without a flame (see <see cref="FlareCutouts"/>); none are pasted without them.</param>
public sealed class SampleComposer(PictureCache pictures, AugmentationOptions options, IReadOnlyList<TrainingPicture>? cutouts = null)
{
    /// <summary>Composes the sample that leads with a picture.</summary>
    /// <param name="lead">Index of the picture in the cache; mosaics and mixtures add others drawn at random.</param>
    /// <param name="side">Side of the sample, px; the pictures are scaled along with it.</param>
    /// <param name="random">Decides everything that is drawn.</param>
    /// <param name="planes">Receives the pixels: blue, green, red planes of side² bytes.</param>
    /// <returns>The boxes, px of the sample.</returns>
    public IReadOnlyList<TargetBox> Compose(int lead, int side, Random random, Memory<byte> planes)
    {
        ArgumentNullException.ThrowIfNull(random);
        var boxes = new List<TargetBox>();
        Paint(lead, new Canvas(side, planes), random, boxes);
        if (random.NextSingle() < options.MixupShare)
        {
            var second = new byte[planes.Length];
            Paint(random.Next(pictures.Count), new Canvas(side, second), random, boxes);
            var below = planes.Span;
            for (var i = 0; i < second.Length; i++) below[i] = (byte)((below[i] + second[i] + 1) / 2);
        }

        if (options.RotationDegrees > 0)
        {
            var angle = random.Between(-options.RotationDegrees, options.RotationDegrees);
            Rotation.Turn(planes.Span[..(3 * side * side)], side, boxes, angle, options.SmallestBox);
        }

        Weather.Apply(planes.Span[..(3 * side * side)], side, options, random);
        return boxes;
    }

    private void Paint(int lead, Canvas canvas, Random random, List<TargetBox> boxes)
    {
        if (random.NextSingle() < options.MosaicShare) Mosaic(canvas, lead, random, boxes);
        else Put(canvas, pictures[lead], Single(pictures[lead], canvas.Side, random), random, boxes);
    }

    private void Put(Canvas canvas, TrainingPicture picture, Placement placement, Random random, List<TargetBox> boxes)
    {
        canvas.Paint(picture, placement, ColourJitter.Draw(random, options));
        foreach (var box in picture.Boxes)
            if (placement.Map(box, options) is { } target) boxes.Add(target);
        if (cutouts is { Count: > 0 } && random.NextSingle() < options.PasteShare && !picture.ShowsFlame)
            Paste(canvas, cutouts[random.Next(cutouts.Count)], placement.Painted, random, boxes);
    }

    private void Paste(Canvas canvas, TrainingPicture cutout, CanvasWindow window, Random random, List<TargetBox> boxes)
    {
        var height = canvas.Side * random.Between(options.PasteLow, options.PasteHigh);
        var (width, tall) = Stretched(cutout.Width * height / cutout.Height, height, random);
        if (width >= window.Width || tall >= window.Height) return;
        var left = random.Between(window.Left, window.Right - width);
        var top = random.Between(window.Top, window.Bottom - tall);
        var placement = new Placement(left, top, width, tall, Mirrored(random), window);
        canvas.Paint(cutout, placement, ColourJitter.Draw(random, options));
        foreach (var box in cutout.Boxes)
            if (placement.Map(box, options) is { } target) boxes.Add(target);
    }

    private void Mosaic(Canvas canvas, int lead, Random random, List<TargetBox> boxes)
    {
        var side = canvas.Side;
        var x = (int)random.Between(0.3f * side, 0.7f * side);
        var y = (int)random.Between(0.3f * side, 0.7f * side);
        ReadOnlySpan<CanvasWindow> quarters =
            [new(0, 0, x, y), new(x, 0, side, y), new(0, y, x, side), new(x, y, side, side)];
        var leadQuarter = random.Next(4);
        var scale = random.Between(options.ScaleLow, options.ScaleHigh);
        for (var i = 0; i < 4; i++)
        {
            var picture = pictures[i == leadQuarter ? lead : random.Next(pictures.Count)];
            var (width, height) = Scaled(picture, side, scale, random);
            var quarter = quarters[i];
            // A picture that does not fill its quarter leans against the mosaic's centre; a larger one is cut at random.
            var left = Lean(quarter.Left, quarter.Right, width, towardsEnd: i % 2 == 0, random);
            var top = Lean(quarter.Top, quarter.Bottom, height, towardsEnd: i < 2, random);
            Put(canvas, picture, new Placement(left, top, width, height, Mirrored(random), quarter), random, boxes);
        }
    }

    private Placement Single(TrainingPicture picture, int side, Random random)
    {
        var window = new CanvasWindow(0, 0, side, side);
        var whole = (float)side / pictures.Side;
        if (options is { ScaleLow: 1, ScaleHigh: 1, Stretch: 1 })
            return new Placement(0, 0, picture.Width * whole, picture.Height * whole, Mirrored(random), window);
        var (width, height) = Scaled(picture, side, random.Between(options.ScaleLow, options.ScaleHigh), random);
        var left = random.Between(Math.Min(0, side - width), Math.Max(0, side - width));
        var top = random.Between(Math.Min(0, side - height), Math.Max(0, side - height));
        return new Placement(left, top, width, height, Mirrored(random), window);
    }

    private (float Width, float Height) Scaled(TrainingPicture picture, int side, float scale, Random random)
    {
        var factor = scale * side / pictures.Side;
        return Stretched(picture.Width * factor, picture.Height * factor, random);
    }

    private (float Width, float Height) Stretched(float width, float height, Random random)
    {
        var limit = MathF.Log(options.Stretch);
        var stretch = MathF.Exp(random.Between(-limit, limit) / 2);
        return (width * stretch, height / stretch);
    }

    private bool Mirrored(Random random) => random.NextSingle() < options.FlipShare;

    private static float Lean(int start, int end, float length, bool towardsEnd, Random random)
    {
        var slack = end - start - length;
        if (slack < 0) return start + random.Between(slack, 0);
        return towardsEnd ? end - length : start;
    }
}
