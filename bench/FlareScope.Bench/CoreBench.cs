using FlareScope.Core.Analysis;
using FlareScope.Core.Calibration;
using FlareScope.Core.Cameras;
using FlareScope.Core.Detection;
using FlareScope.Core.Flames;
using FlareScope.Core.Gas;
using FlareScope.Core.Statistics;
using FlareScope.Core.Totals;

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
        Calibrating(8),
        Calibrating(24),
        Calibrating(60),
        Calibrating(400),
        Totalling(),
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

    private static Timing Calibrating(int count)
    {
        var random = new SeededRandom(1);
        var start = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
        var points = new List<MeteredPoint>(count);
        for (var i = 0; i < count; i++)
        {
            var area = 10 * Math.Exp(1.8 * random.NextDouble());
            var seen = new SiteObservation(area, Math.Sqrt(area / .15) * Math.Exp(.1 * random.NextNormal()), 1 + 6 * random.NextDouble());
            points.Add(new(start.AddHours(6 * i), 2 * area * Math.Exp(.2 * random.NextNormal()), seen));
        }

        var site = new CalibrationSite("bench", GasPresets.Unknown, .3);
        var calibrator = new SiteCalibrator(FlameModelUncertainty.Default, CalibrationOptions.Default);
        var model = calibrator.Calibrate(points, site, "", start).Document.Model;
        return Timing.Of($"calibration, {count} points ({model})", 3, () => calibrator.Calibrate(points, site, "", start));
    }

    private static Timing Totalling()
    {
        var start = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
        var errors = new Dictionary<string, double> { ["flame-model"] = .5, ["scale"] = .1, ["wind"] = .2, ["flicker"] = .25 };
        var flows = Enumerable.Range(0, 30 * 24).Select(hour => new TimedFlow(start.AddHours(hour), 40, errors)).ToList();
        return Timing.Of("total of a month of hourly flows, 10,000 draws", 3, () => PeriodTotals.Sum(flows, start, start.AddDays(30), TotalOptions.Default));
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
