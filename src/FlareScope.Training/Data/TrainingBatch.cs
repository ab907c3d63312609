using FlareScope.Training.Loss;

namespace FlareScope.Training.Data;

/// <summary>Samples ready for one step.</summary>
/// <param name="Pixels">[N,3,S,S] bytes, blue, green, red planes.</param>
/// <param name="Boxes">Boxes of each sample, px.</param>
internal sealed record TrainingBatch(byte[] Pixels, IReadOnlyList<TargetBox>[] Boxes);
