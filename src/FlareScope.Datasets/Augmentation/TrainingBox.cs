using FlareScope.Datasets.Formats;

namespace FlareScope.Datasets.Augmentation;

/// <summary>A labelled box of a training picture; every figure is a share of the picture's width or height.</summary>
/// <param name="Class">What it shows.</param>
/// <param name="CentreX">Centre, 0..1.</param>
/// <param name="CentreY">Centre, 0..1, downwards.</param>
/// <param name="Width">Width, 0..1.</param>
/// <param name="Height">Height, 0..1.</param>
public readonly record struct TrainingBox(TargetClass Class, double CentreX, double CentreY, double Width, double Height)
{
    /// <summary>A box of a label file.</summary>
    public static TrainingBox Of(in NormalisedBox box) => new((TargetClass)(int)box.Class, box.CentreX, box.CentreY, box.Width, box.Height);

    /// <summary>The same as a label of what the detector finds in service; null for a fire-like thing.</summary>
    public NormalisedBox? ToLabel() => Class == TargetClass.FireLike
        ? null
        : new NormalisedBox((Core.Analysis.DetectionClass)(int)Class, CentreX, CentreY, Width, Height);
}
