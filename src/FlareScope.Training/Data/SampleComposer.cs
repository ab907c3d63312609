using FlareScope.Training.Loss;

namespace FlareScope.Training.Data;

/// <summary>Paints one training sample: a single picture or a mosaic of four, with its boxes.</summary>
internal sealed class SampleComposer(PictureCache pictures, int side, AugmentationOptions options)
{
    /// <summary>Composes the sample that leads with a picture.</summary>
    /// <param name="lead">Index of the picture in the cache; mosaics add three drawn at random.</param>
    /// <param name="random">Decides everything that is drawn.</param>
    /// <param name="planes">Receives the pixels, 3 * side² bytes.</param>
    public IReadOnlyList<TargetBox> Compose(int lead, Random random, Memory<byte> planes)
    {
        var canvas = new Canvas(side, planes);
        var boxes = new List<TargetBox>();
        if (random.NextSingle() < options.MosaicShare) Mosaic(canvas, lead, random, boxes);
        else Put(canvas, pictures[lead], Single(pictures[lead], random), random, boxes);
        return boxes;
    }

    private void Put(Canvas canvas, TrainingPicture picture, Placement placement, Random random, List<TargetBox> boxes)
    {
        canvas.Paint(picture, placement, ColourJitter.Draw(random, options));
        foreach (var box in picture.Boxes)
            if (placement.Map(box, options) is { } target) boxes.Add(target);
    }

    private void Mosaic(Canvas canvas, int lead, Random random, List<TargetBox> boxes)
    {
        var x = (int)random.Between(0.3f * side, 0.7f * side);
        var y = (int)random.Between(0.3f * side, 0.7f * side);
        ReadOnlySpan<CanvasWindow> quarters =
            [new(0, 0, x, y), new(x, 0, side, y), new(0, y, x, side), new(x, y, side, side)];
        var leadQuarter = random.Next(4);
        var scale = random.Between(options.ScaleLow, options.ScaleHigh);
        for (var i = 0; i < 4; i++)
        {
            var picture = pictures[i == leadQuarter ? lead : random.Next(pictures.Count)];
            var (width, height) = Stretched(picture, scale, random);
            var quarter = quarters[i];
            // A picture that does not fill its quarter leans against the mosaic's centre; a larger one is cut at random.
            var left = Lean(quarter.Left, quarter.Right, width, towardsEnd: i % 2 == 0, random);
            var top = Lean(quarter.Top, quarter.Bottom, height, towardsEnd: i < 2, random);
            Put(canvas, picture, new Placement(left, top, width, height, Mirrored(random), quarter), random, boxes);
        }
    }

    private Placement Single(TrainingPicture picture, Random random)
    {
        var window = new CanvasWindow(0, 0, side, side);
        if (options is { ScaleLow: 1, ScaleHigh: 1, Stretch: 1 })
            return new Placement(0, 0, picture.Width, picture.Height, Mirrored(random), window);
        var (width, height) = Stretched(picture, random.Between(options.ScaleLow, options.ScaleHigh), random);
        var left = random.Between(Math.Min(0, side - width), Math.Max(0, side - width));
        var top = random.Between(Math.Min(0, side - height), Math.Max(0, side - height));
        return new Placement(left, top, width, height, Mirrored(random), window);
    }

    private (float Width, float Height) Stretched(TrainingPicture picture, float scale, Random random)
    {
        var limit = MathF.Log(options.Stretch);
        var stretch = MathF.Exp(random.Between(-limit, limit) / 2);
        return (picture.Width * scale * stretch, picture.Height * scale / stretch);
    }

    private bool Mirrored(Random random) => random.NextSingle() < options.FlipShare;

    private static float Lean(int start, int end, float length, bool towardsEnd, Random random)
    {
        var slack = end - start - length;
        if (slack < 0) return start + random.Between(slack, 0);
        return towardsEnd ? end - length : start;
    }
}
