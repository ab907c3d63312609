using FlareScope.Datasets.Augmentation;

namespace FlareScope.Training.Data;

/// <summary>Samples ready for one step.</summary>
/// <param name="Side">Side of the samples S, px.</param>
/// <param name="Pixels">[N,3,S,S] bytes, blue, green, red planes.</param>
/// <param name="Boxes">Boxes of each sample, px.</param>
internal sealed record TrainingBatch(int Side, byte[] Pixels, IReadOnlyList<TargetBox>[] Boxes);
