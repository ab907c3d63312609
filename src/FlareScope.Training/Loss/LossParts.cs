using static TorchSharp.torch;

namespace FlareScope.Training.Loss;

/// <summary>The loss of one batch.</summary>
/// <param name="Total">What is minimised, a scalar tensor.</param>
/// <param name="Box">Box part per matched cell, weighted.</param>
/// <param name="Objectness">Objectness part per matched cell.</param>
/// <param name="Class">Class part per matched cell.</param>
/// <param name="Matched">Matched cells.</param>
internal sealed record LossParts(Tensor Total, double Box, double Objectness, double Class, int Matched);
