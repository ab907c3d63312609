namespace FlareScope.Training.Checkpoints;

/// <summary>A tensor outside libtorch.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Shape">Length of each axis; empty for a single figure.</param>
/// <param name="Values">The figures, last axis fastest.</param>
internal sealed record NamedTensor(string Name, long[] Shape, float[] Values);
