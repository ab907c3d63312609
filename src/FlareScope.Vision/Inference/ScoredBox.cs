using FlareScope.Core.Analysis;

namespace FlareScope.Vision.Inference;

/// <summary>One box as a model gives it.</summary>
/// <param name="ClassIndex">Index into the model's class list.</param>
/// <param name="Score">Objectness × class probability, 0..1.</param>
/// <param name="Box">Where, px; of the input before and of the picture after the letterbox is undone.</param>
internal readonly record struct ScoredBox(int ClassIndex, float Score, PixelBox Box);
