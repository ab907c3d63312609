using FlareScope.Core;

namespace FlareScope.Datasets.Augmentation;

/// <summary>What <see cref="AugmentedSet"/> makes.</summary>
/// <param name="Count">Samples, 1 to 100,000.</param>
/// <param name="Side">Side of each, px, 64 to 1280.</param>
/// <param name="Seed">Equal seeds give equal samples.</param>
/// <param name="Changes">How strongly pictures are changed.</param>
public sealed record AugmentedOptions(int Count, int Side, ulong Seed, AugmentationOptions Changes)
{
    /// <summary>Checks the figures.</summary>
    /// <returns>This object.</returns>
    /// <exception cref="UserInputException"><c>augment-option-invalid</c>: one is out of range.</exception>
    public AugmentedOptions Validated()
    {
        Check(Count is >= 1 and <= 100_000, "--count", "1 to 100000");
        Check(Side is >= 64 and <= 1280, "--imgsz", "64 to 1280");
        foreach (var (share, option) in new[]
                 {
                     (Changes.MosaicShare, "--mosaic"), (Changes.MixupShare, "--mixup"), (Changes.HazeShare, "--haze"),
                     (Changes.NoiseShare, "--noise"), (Changes.PasteShare, "--paste"), (Changes.Brightness, "--brightness"),
                     (Changes.Contrast, "--contrast"), (Changes.WhiteBalance, "--white-balance"),
                 })
            Check(share is >= 0 and <= 1, option, "0 to 1");
        Check(Changes.RotationDegrees is >= 0 and <= 45, "--rotate", "0 to 45");
        return this;
    }

    private static void Check(bool right, string option, string range)
    {
        if (!right) throw new UserInputException("augment-option-invalid", $"{option}: out of range; give {range}.");
    }
}
