using FlareScope.Core;
using FlareScope.Core.Analysis;
using FlareScope.Datasets.Augmentation;
using FlareScope.Training.Data;

namespace FlareScope.Training.Loop;

/// <summary>Everything that decides what a run learns. Two runs of one recipe on one data set learn the same.</summary>
internal sealed record TrainingRecipe
{
    /// <summary>Name of the network shape.</summary>
    public required string Architecture { get; init; }

    /// <summary>File name of the start weights; null starts from random ones.</summary>
    public string? Start { get; init; }

    /// <summary>Passes over the data.</summary>
    public required int Epochs { get; init; }

    /// <summary>Side of the training pictures, px.</summary>
    public required int ImageSize { get; init; }

    /// <summary>Pictures of one step.</summary>
    public required int BatchSize { get; init; }

    /// <summary>Seed of everything drawn.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Simulated pictures among the training pictures.</summary>
    public int Simulated { get; init; }

    /// <summary>Sources left out.</summary>
    public IReadOnlyList<string> Excluded { get; init; } = [];

    /// <summary>Sources that show gas flares: scored apart.</summary>
    public IReadOnlyList<string> FlareSources { get; init; } = ["gasflare", "flare-recovered", "flare-seg"];

    /// <summary>How often a flare picture comes in one epoch.</summary>
    public int FlareRepeat { get; init; } = 4;

    /// <summary>How often a hard negative (a fire-like thing, no flame) comes in one epoch; 0 makes it an ordinary picture.</summary>
    public int HardRepeat { get; init; }

    /// <summary>
    /// Whether fire-like things are taught as a class of their own, left out of the exported model: the network then has to
    /// say what a lamp is, not only that it is no flame.
    /// </summary>
    public bool FireLikeClass { get; init; }

    /// <summary>Batches draw their side from <see cref="ImageSize"/> and so many steps of 32 px below and above it.</summary>
    public int ScaleSteps { get; init; }

    /// <summary>Whether the gentle end also pulls box edges straight (an L1 loss on the raw figures, as YOLOX does).</summary>
    public bool FineBoxes { get; init; } = true;

    /// <summary>Share of the pictures that show neither a gas flare nor a simulated one that each epoch draws.</summary>
    public double OrdinaryShare { get; init; } = 1;

    /// <summary>Learning rate of a batch of 64 at its peak; scaled with the batch.</summary>
    public double LearningRatePer64 { get; init; } = 0.02;

    /// <summary>Momentum of the optimiser.</summary>
    public double Momentum { get; init; } = 0.9;

    /// <summary>Decay of convolution kernels.</summary>
    public double WeightDecay { get; init; } = 5e-4;

    /// <summary>Memory of the averaged weights.</summary>
    public double AverageDecay { get; init; } = 0.9995;

    /// <summary>Epochs of warm-up.</summary>
    public double WarmUpEpochs { get; init; } = 1;

    /// <summary>Share of the epochs, at the end, without mosaic, scaling and stretching.</summary>
    public double GentleShare { get; init; } = 0.15;

    /// <summary>Whether the early parts of the backbone keep their start weights.</summary>
    public bool FreezeEarly { get; init; }

    /// <summary>How training pictures are changed.</summary>
    public AugmentationOptions Augmentation { get; init; } = new();

    /// <summary>Sides of the training pictures, px; a batch draws one.</summary>
    public IReadOnlyList<int> Sides => [.. Enumerable.Range(-ScaleSteps, (2 * ScaleSteps) + 1).Select(step => ImageSize + (32 * step))];

    /// <summary>Classes that the network learns.</summary>
    public int LearntClasses => Enum.GetValues<DetectionClass>().Length + (FireLikeClass ? 1 : 0);

    /// <summary>Peak learning rate of this batch size.</summary>
    public double PeakLearningRate => LearningRatePer64 * BatchSize / 64;

    /// <summary>First epoch (from 0) of the gentle end.</summary>
    public int GentleFrom => Epochs - (int)Math.Ceiling(GentleShare * Epochs);

    /// <summary>Refuses figures that cannot work.</summary>
    /// <exception cref="UserInputException"><c>training-option-invalid</c>.</exception>
    public void Validate()
    {
        Check(ImageSize is >= 64 and <= 1280 && ImageSize % 32 == 0, "--imgsz", "a multiple of 32 from 64 to 1280");
        Check(BatchSize is >= 2 and <= 256, "--batch", "2 to 256");
        Check(Epochs is >= 1 and <= 1000, "--epochs", "1 to 1000");
        Check(Simulated is >= 0 and <= 100_000, "--simulated", "0 to 100000");
        Check(OrdinaryShare is > 0 and <= 1, "--ordinary-share", "above 0 and up to 1");
        Check(HardRepeat is >= 0 and <= 100, "--hard-repeat", "0 to 100");
        Check(ScaleSteps >= 0 && ImageSize - (32 * ScaleSteps) >= 64 && ImageSize + (32 * ScaleSteps) <= 1280, "--scale-steps", "0 up to where the sides stay in 64 to 1280");
        Check(AverageDecay is >= 0 and < 1, "--average-decay", "0 up to below 1");
        Check(LearningRatePer64 is > 0 and <= 1, "--learning-rate", "above 0 and up to 1");
        Check(FlareRepeat is >= 1 and <= 100, "--flare-repeat", "1 to 100");
    }

    private static void Check(bool right, string option, string range)
    {
        if (!right) throw new UserInputException("training-option-invalid", $"{option}: out of range; give {range}.");
    }
}
