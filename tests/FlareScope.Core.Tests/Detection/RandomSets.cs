using CsCheck;

namespace FlareScope.Core.Tests.Detection;

using FlareScope.Core.Analysis;
using FlareScope.Core.Detection;

/// <summary>Generated sets: boxes on a small canvas so that overlaps of every size happen, scores coarse so that ties happen.</summary>
internal static class RandomSets
{
    private static readonly Gen<PixelBox> Box = Gen.Select(Gen.Int[0, 60], Gen.Int[0, 60], Gen.Int[5, 60], Gen.Int[5, 60])
        .Select((x, y, w, h) => new PixelBox(x, y, w, h));

    private static readonly Gen<DetectionClass> Class = Gen.Bool.Select(smoke => smoke ? DetectionClass.Smoke : DetectionClass.Flame);

    private static readonly Gen<LabelledBox> Truth = Gen.Select(Class, Box).Select((c, b) => new LabelledBox(c, b));

    private static readonly Gen<Detection> Stray = Gen.Select(Class, Gen.Int[1, 20], Box)
        .Select((c, s, b) => new Detection(c, s / 20.0, b));

    private static readonly Gen<EvaluatedImage> Image = Gen.Select(Truth.Array[0, 4], Stray.Array[0, 4], Gen.Int[1, 20].Array[4], Gen.Int[-8, 8].Array[4], Gen.Int[0, 2])
        .Select((truth, stray, scores, shifts, source) => new EvaluatedImage(
            "i",
            $"s{source}",
            truth,
            [.. stray, .. truth.Select((t, k) => new Detection(t.Class, scores[k] / 20.0, t.Box with { X = t.Box.X + shifts[k] }))]));

    internal static Gen<EvaluatedImage[]> Images { get; } = Image.Array[1, 12];
}
