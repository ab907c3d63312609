using FlareScope.Core;

namespace FlareScope.Training.Segmentation;

/// <summary>What decides a segmentation network and its training; equal options give equal networks.</summary>
internal sealed record SegmentationOptions
{
    /// <summary>Side of the crops that the network sees, px.</summary>
    /// <value>96.</value>
    public int Side { get; init; } = 96;

    /// <summary>Channels of each level, from full size downwards; every level halves the sides.</summary>
    /// <value>12, 24, 48, 64.</value>
    public IReadOnlyList<int> Widths { get; init; } = [12, 24, 48, 64];

    /// <summary>Background around the boxes on each side, in sides of the rectangle around them.</summary>
    /// <value>0.25.</value>
    public double Margin { get; init; } = 0.25;

    /// <summary>Least background around the boxes, px.</summary>
    /// <value>4, as in the classical search.</value>
    public double LeastMarginPx { get; init; } = 4;

    /// <summary>Probability from which a pixel is flame; declared, not fitted.</summary>
    /// <value>0.5.</value>
    public float Threshold { get; init; } = 0.5f;

    /// <summary>Passes over the crops.</summary>
    /// <value>10: about a thousand steps, a quarter of an hour on one shared core.</value>
    public int Epochs { get; init; } = 10;

    /// <summary>Crops of one step.</summary>
    /// <value>16.</value>
    public int BatchSize { get; init; } = 16;

    /// <summary>Peak learning rate of AdamW.</summary>
    /// <value>0.004.</value>
    public double LearningRate { get; init; } = 4e-3;

    /// <summary>Decoupled weight decay of AdamW.</summary>
    /// <value>0.01.</value>
    public double WeightDecay { get; init; } = 0.01;

    /// <summary>Memory of the averaged weights, which are the result.</summary>
    /// <value>0.995: two hundred steps.</value>
    public double AverageDecay { get; init; } = 0.995;

    /// <summary>Seed of the first weights, the order and the augmentation.</summary>
    /// <value>1.</value>
    public ulong Seed { get; init; } = 1;

    /// <summary>Sources with outlines made by people on flares; their crops come several times in an epoch.</summary>
    public IReadOnlyList<string> FlareSources { get; init; } = ["gasflare", "flare-seg"];

    /// <summary>Sources with outlines of other fires.</summary>
    public IReadOnlyList<string> FireSources { get; init; } = ["firesmoke-seg"];

    /// <summary>How often a flare's crop comes in one epoch.</summary>
    /// <value>8: with half of the other fires, every third crop seen is a flare.</value>
    public int FlareRepeat { get; init; } = 8;

    /// <summary>Share of the other fires that each epoch draws, above 0 and up to 1.</summary>
    /// <value>0.5.</value>
    public double FireShare { get; init; } = 0.5;

    /// <summary>How training crops are changed.</summary>
    public CropAugmentation Augmentation { get; init; } = new();

    /// <summary>Refuses figures that cannot work.</summary>
    /// <exception cref="UserInputException"><c>training-option-invalid</c>.</exception>
    public void Validate()
    {
        Check(Epochs is >= 1 and <= 1000, "--epochs", "1 to 1000");
        Check(BatchSize is >= 2 and <= 256, "--batch", "2 to 256");
    }

    private static void Check(bool right, string option, string range)
    {
        if (!right) throw new UserInputException("training-option-invalid", $"{option}: out of range; give {range}.");
    }
}
