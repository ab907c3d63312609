using FlareScope.Core;
using FlareScope.Core.Flames;
using FlareScope.Datasets.Simulated;
using FlareScope.Simulation;
using FlareScope.Vision;

namespace FlareScope.Datasets.Tests.Simulated;

public sealed class SimulatedEvaluatorTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("flarescope-evaluate-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Run_TrueBoxes_MeasuresEveryFlareOfTheSimulatorsOwnFiles()
    {
        Simulate(10, new SimulationOptions { Width = 480, Height = 320 });

        var evaluation = Evaluate(new SimulatedOptions());

        Assert.Equal(10, evaluation.All.Pictures);
        Assert.Equal(1, evaluation.All.Found.Value);
        Assert.InRange(evaluation.All.Length.MedianBias.Value!.Value, -0.15, 0.15);
        Assert.InRange(evaluation.All.FlowInside.Value!.Value, 0.5, 1);
        Assert.True(evaluation.All.Length.Bias.Interval!.Low <= evaluation.All.Length.Bias.Value);
        Assert.Equal(evaluation.All.Flares, evaluation.ByLight.Values.Sum(s => s.Flares));
        Assert.Equal(evaluation.All.Flares, evaluation.BySize.Values.Sum(s => s.Flares));
        Assert.Equal(evaluation.All.Flares, evaluation.ByLightAndWeather.Values.Sum(s => s.Flares));
        Assert.Empty(evaluation.Failures);
    }

    [Fact]
    public void Run_WrongTruth_ShowsAsBiasAndLostCoverage()
    {
        Simulate(6, new SimulationOptions { Width = 480, Height = 320, Flares = 1, Light = LightCondition.Night, Weather = WeatherCondition.Clear });
        var right = Evaluate(new SimulatedOptions());
        var file = Path.Combine(_folder, "truth.jsonl");
        var lines = File.ReadAllLines(file).Select(FrameTruth.FromJsonLine).Select(Doubled);
        File.WriteAllLines(file, lines.Select(t => t.ToJsonLine()));

        var wrong = Evaluate(new SimulatedOptions());

        Assert.Equal((1 + right.All.Length.Bias.Value!.Value) / 2, 1 + wrong.All.Length.Bias.Value!.Value, 1e-9);
        Assert.Equal(0, wrong.All.FlowInside.Value);
    }

    [Fact]
    public void Run_DrawnLineOnly_KnowsAScaleNearTheExactOne()
    {
        Simulate(8, new SimulationOptions { Width = 480, Height = 320, Flares = 1 });

        var exact = Evaluate(new SimulatedOptions());
        var line = Evaluate(new SimulatedOptions { Camera = KnownCamera.Line });

        Assert.Equal("line", line.Camera);
        Assert.Empty(line.Failures);
        var ratios = line.Outcomes.Zip(exact.Outcomes, (a, b) => a.Flares[0].LengthRatio / b.Flares[0].LengthRatio).OfType<double>().ToArray();
        Assert.True(ratios.Length >= 3);
        Assert.All(ratios, ratio => Assert.InRange(ratio, 0.8, 1.25));
        Assert.Contains(ratios, ratio => Math.Abs(ratio - 1) > 1e-4);
    }

    [Fact]
    public void Run_PictureGone_IsListedAndTheOthersStay()
    {
        Simulate(3, new SimulationOptions { Width = 320, Height = 240 });
        File.Delete(Path.Combine(_folder, "flare-00001.jpg"));

        var evaluation = Evaluate(new SimulatedOptions());

        Assert.Equal(2, evaluation.All.Pictures);
        Assert.Equal("file-missing", Assert.Single(evaluation.Failures).Code);
    }

    [Theory]
    [InlineData(null, "simulated-truth-missing")]
    [InlineData("", "simulated-truth-invalid")]
    [InlineData("{}", "simulated-truth-invalid")]
    [InlineData("not json", "simulated-truth-invalid")]
    public void Read_NoUsableTruth_SaysWhich(string? content, string code)
    {
        if (content is not null)
            File.WriteAllText(Path.Combine(_folder, "truth.jsonl"), content);

        var error = Assert.Throws<UserInputException>(() => SimulatedSet.Read(_folder));

        Assert.Equal(code, error.Code);
        Assert.DoesNotContain('\n', error.Message);
    }

    private static FrameTruth Doubled(FrameTruth truth) => truth with
    {
        Flares = [.. truth.Flares.Select(f => f with { LengthM = 2 * f.LengthM, GasFlow = f.GasFlow with { Value = 1000 * f.GasFlow.Value } })],
    };

    private void Simulate(int frames, SimulationOptions options) => SimulationWriter.Write(
        new SimulationJob(5, frames, _folder, Path.Combine(_folder, "truth.jsonl"), options), cancellation: TestContext.Current.CancellationToken);

    private SimulatedEvaluation Evaluate(SimulatedOptions options)
    {
        var analyzer = new PictureAnalyzer(engine: null, new FlowEstimator(FlameModelUncertainty.Default), TimeProvider.System);
        return new SimulatedEvaluator(analyzer, options).Run(SimulatedSet.Read(_folder), cancel: TestContext.Current.CancellationToken);
    }
}
