using FlareScope.Training.Segmentation;

namespace FlareScope.Training.Tests.Segmentation;

public sealed class CropComposerTests
{
    private static readonly SegmentationOptions Options = new()
    {
        // Colours stay as drawn, so that flame can be told from sky by its red.
        Augmentation = new CropAugmentation { Gain = 1, Balance = 1, GreyShare = 0, JpegShare = 0 },
    };

    [Fact]
    public void Compose_AnyShiftScaleAndMirror_TruthStaysOnTheFlame()
    {
        var plane = Options.Side * Options.Side;
        var (input, target) = (new float[FlameUNet.Inputs * plane], new float[plane]);
        for (var seed = 0; seed < 40; seed++)
        {
            using var flare = new DrawnFlare(seed);

            new CropComposer(Options).Compose(flare.Crop, new Random(seed), input, target);

            var agree = Enumerable.Range(0, plane).Count(i => input[i] > 0.75f == target[i] > 0.5f);
            Assert.True(agree >= 0.97 * plane, $"seed {seed}: {agree} of {plane}");
            Assert.InRange(target.Count(share => share > 0.5f), plane / 20, plane);
        }
    }

    [Fact]
    public void Compose_BoxPlane_CoversTheFlame()
    {
        using var flare = new DrawnFlare(3);
        var plane = Options.Side * Options.Side;
        var (input, target) = (new float[FlameUNet.Inputs * plane], new float[plane]);

        new CropComposer(Options with { Augmentation = Options.Augmentation with { BoxError = 0 } })
            .Compose(flare.Crop, new Random(1), input, target);

        Assert.DoesNotContain(Enumerable.Range(0, plane), i => target[i] > 0.5f && input[(3 * plane) + i] < 0.4f);
        Assert.Contains(Enumerable.Range(0, plane), i => input[(3 * plane) + i] < 0.1f);
    }
}
