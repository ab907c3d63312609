using FlareScope.Core.Analysis;
using FlareScope.Core.Cameras;
using FlareScope.Core.Detection;
using FlareScope.Core.Flames;
using FlareScope.Core.Gas;

namespace FlareScope.Bench;

/// <summary>Times what Core computes: the Monte Carlo of one flare, and the scoring of a data set.</summary>
internal static class CoreBench
{
    private const int Pictures = 1000;
    private const int BoxesPerPicture = 24;

    internal static BenchTable Run(int repeat) => new("Core",
    [
        MonteCarlo(1_000, repeat),
        MonteCarlo(10_000, repeat),
        MonteCarlo(100_000, repeat),
        Scoring(resamples: 0),
        Scoring(resamples: 500),
    ]);

    private static Timing MonteCarlo(int draws, int repeat)
    {
        var estimator = new FlowEstimator(FlameModelUncertainty.Default);
        var inputs = new FlowInputs(
            new FlameObservation(AreaPx: 8640, LengthPx: 240, SaturatedFraction: .1, TouchesFrameEdge: false, 1920, 1080),
            new ImageScale(.05, .05, "line"),
            GasPresets.Unknown,
            TipDiameterM: .3,
            WindSpeedMS: 4,
            SmokeSeen: true,
            Seed: 1,
            draws);
        return Timing.Of($"Monte Carlo, {draws:N0} draws", repeat, () => estimator.Estimate(inputs));
    }

    private static Timing Scoring(int resamples)
    {
        var images = RandomSet();
        return Timing.Of(
            $"scoring {Pictures:N0} pictures of {BoxesPerPicture} boxes, {resamples} resamples",
            3,
            () => DetectionEvaluator.Evaluate(images, new EvaluationOptions { Resamples = resamples }));
    }

    private static EvaluatedImage[] RandomSet()
    {
        var random = new Random(1);
        PixelBox Box() => new(random.Next(300), random.Next(300), 20 + random.Next(100), 20 + random.Next(100));
        DetectionClass Class() => (DetectionClass)random.Next(2);
        return [.. Enumerable.Range(0, Pictures).Select(i => new EvaluatedImage(
            $"{i}",
            $"source {i % 5}",
            [.. Enumerable.Range(0, i % 4).Select(_ => new LabelledBox(Class(), Box()))],
            [.. Enumerable.Range(0, BoxesPerPicture).Select(_ => new Detection(Class(), random.NextDouble(), Box()))]))];
    }
}
