using System.Text.Json;
using FlareScope.Core;
using FlareScope.Core.Analysis;
using FlareScope.Core.Cameras;
using FlareScope.Core.Flames;
using FlareScope.Core.Gas;
using FlareScope.Vision.Decoding;
using FlareScope.Vision.Inference;
using FlareScope.Vision.Tests.Flames;
using Microsoft.Extensions.Time.Testing;
using SkiaSharp;

namespace FlareScope.Vision.Tests;

public sealed class PictureAnalyzerTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 4, 3, 2, 1, TimeSpan.Zero);
    private static readonly Detection Flame = new(DetectionClass.Flame, 0.9, new PixelBox(70, 45, 60, 110));
    private static readonly Detection Smoke = new(DetectionClass.Smoke, 0.6, new PixelBox(60, 5, 90, 45));
    private static readonly CameraDocument Camera = new() { Scale = new ScaleLine { Pixels = [10, 190, 110, 190], Metres = 15 } };

    [Fact]
    public void Analyze_FlameWithScale_GivesTierTwoWithMetresAndInterval()
    {
        using var result = Analyze([Flame], new AnalysisOptions { Camera = Camera, Gas = GasSelection.Stated(GasPresets.ApgMid) });
        var flare = Assert.Single(result.Document.Flares);
        Assert.Equal(("f1", FlareState.Lit, 2), (flare.Id, flare.State, flare.Estimate.Tier));
        Assert.Equal(90 * 0.15, flare.Flame!.LengthM!.Value, 0.6);
        Assert.Equal(Math.PI * 20 * 45 * 0.15 * 0.15, flare.Flame.AreaM2!.Value, 6.0);
        Assert.True(flare.Estimate.GasFlow!.P05 < flare.Estimate.GasFlow.P50 && flare.Estimate.GasFlow.P50 < flare.Estimate.GasFlow.P95);
        Assert.Null(flare.Smoke);
    }

    [Fact]
    public void Analyze_NoCamera_GivesAnIndexAndNulls()
    {
        using var result = Analyze([Flame]);
        var flare = Assert.Single(result.Document.Flares);
        Assert.Equal(1, flare.Estimate.Tier);
        Assert.Equal(1e4 * Math.PI * 20 * 45 / (200 * 200), flare.Estimate.RelativeIndex!.Value, 60.0);
        Assert.Null(flare.Estimate.GasFlow);
        Assert.Null(flare.Flame!.LengthM);
        Assert.Contains(WarningCodes.NoScale, flare.Estimate.Warnings);
    }

    [Fact]
    public void Analyze_NothingDetected_IsAStoredLookWithoutFlare()
    {
        using var result = Analyze([]);
        Assert.Empty(result.Document.Flares);
        Assert.Equal(AnalysisDocument.CurrentSchema, result.Document.Schema);
    }

    [Fact]
    public void Analyze_SmokeAboveTheFlame_MakesASmokingFlareWithoutInventedOpacity()
    {
        using var result = Analyze([Flame, Smoke]);
        var flare = Assert.Single(result.Document.Flares);
        Assert.Equal(FlareState.LitSmoking, flare.State);
        Assert.Equal(("undetermined", null, null), (flare.Smoke!.Kind, flare.Smoke.OpacityPercent, flare.Smoke.Ringelmann));
        Assert.NotNull(flare.Smoke.Reason);
        Assert.Equal(2, flare.Detections.Count);
    }

    [Fact]
    public void Analyze_SmokeAlone_IsSmokeOnlyWithoutFlow()
    {
        using var result = Analyze([Smoke], new AnalysisOptions { Camera = Camera });
        var flare = Assert.Single(result.Document.Flares);
        Assert.Equal(FlareState.SmokeOnly, flare.State);
        Assert.Null(flare.Flame);
        Assert.Null(flare.Estimate.RelativeIndex);
        Assert.Equal([WarningCodes.NoFlame], flare.Estimate.Warnings);
    }

    [Fact]
    public void Analyze_FlameBoxOnBareSky_SaysThatNoFlamePixelWasFound()
    {
        using var result = Analyze([Flame with { Box = new PixelBox(150, 10, 30, 40) }, Smoke with { Box = new PixelBox(140, 0, 30, 20) }]);
        var flare = Assert.Single(result.Document.Flares);
        Assert.Null(flare.Flame);
        Assert.Equal([WarningCodes.NoFlamePixels], flare.Estimate.Warnings);
    }

    [Fact]
    public void Analyze_BoxInAnExcludedArea_IsIgnored()
    {
        var camera = new CameraDocument { Exclude = [[[60, 40], [140, 40], [140, 160], [60, 160]]] };
        using var result = Analyze([Flame, Smoke], new AnalysisOptions { Camera = camera });
        Assert.Equal(FlareState.SmokeOnly, Assert.Single(result.Document.Flares).State);
    }

    [Fact]
    public void Analyze_BoxOutsideEveryZone_IsIgnored()
    {
        var camera = new CameraDocument { Zones = [[[60, 40], [140, 40], [140, 160], [60, 160]]] };
        using var inside = Analyze([Flame], new AnalysisOptions { Camera = camera });
        Assert.Single(inside.Document.Flares);
        using var outside = Analyze([Flame with { Box = new PixelBox(2, 2, 30, 30) }], new AnalysisOptions { Camera = camera });
        Assert.Empty(outside.Document.Flares);
    }

    [Fact]
    public void Analyze_SteamAboveTheFlame_IsNotASmokingFlare()
    {
        using var picture = FlamePainter.Sky(new SKColor(90, 130, 190), 300, 300);
        FlamePainter.Ellipse(picture, 150, 210, 16, 40, 0, FlamePainter.Orange);
        FlamePainter.Ellipse(picture, 150, 100, 35, 60, 0, new SKColor(238, 240, 243), blur: 3);
        using var engine = new FixedEngine([
            Flame with { Box = new PixelBox(132, 168, 36, 84) }, Smoke with { Box = new PixelBox(110, 35, 80, 130) }]);
        using var result = Analyzer(engine).Analyze(TestPictures.Encode(picture), "steam.png", new AnalysisOptions());
        var flare = Assert.Single(result.Document.Flares);
        Assert.Equal((SmokeMeasurement.Steam, FlareState.Lit), (flare.Smoke!.Kind, flare.State));
    }

    [Fact]
    public void Analyze_CameraLookingDown_GivesNoMetresAndSaysWhy()
    {
        using var result = Analyze([Flame], new AnalysisOptions { Camera = Camera with { PitchDeg = -80 } });
        var flare = Assert.Single(result.Document.Flares);
        Assert.Null(flare.Flame!.LengthM);
        Assert.Null(flare.Estimate.GasFlow);
        Assert.Contains(WarningCodes.NadirView, flare.Estimate.Warnings);
    }

    [Fact]
    public void Analyze_TwoFlares_AreNumberedByFlameArea()
    {
        using var picture = Picture();
        FlamePainter.Ellipse(picture, 30, 170, 8, 18, 0, FlamePainter.Orange);
        using var engine = new FixedEngine([Flame with { Box = new PixelBox(20, 148, 20, 44) }, Flame]);
        using var result = Analyzer(engine).Analyze(TestPictures.Encode(picture), "two.png", new AnalysisOptions());
        Assert.Equal(["f1", "f2"], result.Document.Flares.Select(f => f.Id));
        Assert.True(result.Document.Flares[0].Flame!.AreaPx > result.Document.Flares[1].Flame!.AreaPx);
    }

    [Fact]
    public void Analyze_Source_IsNamedWithoutItsPathAndHashed()
    {
        using var picture = Picture();
        var bytes = TestPictures.Encode(picture);
        using var engine = new FixedEngine([Flame]);
        using var result = Analyzer(engine).Analyze(bytes, Path.Combine("secret", "folder", "stack.png"), new AnalysisOptions { SourceKind = "frame" });
        Assert.Equal(("frame", "stack.png", 200, 200), (result.Document.Source.Kind, result.Document.Source.Name, result.Document.Source.Width, result.Document.Source.Height));
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)), result.Document.Source.Sha256);
        Assert.Equal(Now, result.Document.CreatedAt);
        Assert.Equal(7, Guid.Parse(result.Document.Id).Version);
        Assert.Equal(engine.Info, result.Document.Model);
    }

    [Fact]
    public void Analyze_SamePictureTwice_GivesTheSameNumbersUnderAnotherId()
    {
        using var first = Analyze([Flame], new AnalysisOptions { Camera = Camera });
        using var second = Analyze([Flame], new AnalysisOptions { Camera = Camera });
        Assert.Equal(Numbers(first.Document), Numbers(second.Document));
        Assert.Equal(first.Document.Method, second.Document.Method);
        Assert.NotEqual(first.Document.Id, second.Document.Id);
    }

    [Fact]
    public void Analyze_AnythingThatMakesTheNumbersChanges_ChangesTheFingerprint()
    {
        AnalysisOptions[] options =
        [
            new(),
            new() { Camera = Camera },
            new() { Gas = GasSelection.Stated(GasPresets.ApgRich) },
            new() { Gas = GasSelection.Stated(GasPresets.ApgMid) },
            new() { Thresholds = new DetectionThresholds(0.5, 0.5) },
            new() { GivenBoxes = _ => [Flame] },
        ];
        var fingerprints = options.Select(o =>
        {
            using var result = Analyze([Flame], o);
            return result.Document.Method.Fingerprint;
        }).ToList();
        Assert.Equal(fingerprints.Count, fingerprints.Distinct().Count());
        Assert.All(fingerprints, f => Assert.Matches("^[0-9a-f]{64}$", f));
    }

    [Fact]
    public void Analyze_GivenBoxes_NeedNoDetectorAndNameNone()
    {
        using var picture = Picture();
        using var result = Analyzer(null).Analyze(TestPictures.Encode(picture), "a.png", new AnalysisOptions { GivenBoxes = _ => [Flame] });
        Assert.Null(result.Document.Model);
        Assert.Single(result.Document.Flares);
    }

    [Fact]
    public void Analyze_NoDetectorAndNoBoxes_SaysWhatIsMissing()
    {
        using var picture = Picture();
        var refusal = Assert.Throws<UserInputException>(() => Analyzer(null).Analyze(TestPictures.Encode(picture), "a.png", new AnalysisOptions()));
        Assert.Equal("model-missing", refusal.Code);
    }

    [Fact]
    public void Measure_AnotherCamera_ChangesTheNumbersAndKeepsTheIdentity()
    {
        using var before = Analyze([Flame, Smoke]);
        using var engine = new FixedEngine([]);
        var after = Analyzer(engine).Measure(before.Document, before.Image, new AnalysisOptions { Camera = Camera });
        Assert.Equal((before.Document.Id, before.Document.CreatedAt, before.Document.Source, before.Document.Model), (after.Id, after.CreatedAt, after.Source, after.Model));
        Assert.NotEqual(before.Document.Method, after.Method);
        Assert.Equal(2, Assert.Single(after.Flares).Estimate.Tier);
        Assert.Equal(0, engine.Calls);
    }

    [Fact]
    public void Measure_SameOptions_GivesTheNumbersOfTheAnalysis()
    {
        var options = new AnalysisOptions { Camera = Camera };
        using var before = Analyze([Flame, Smoke], options);
        using var engine = new FixedEngine([]);
        var after = Analyzer(engine).Measure(before.Document, before.Image, options);
        Assert.Equal(Numbers(before.Document), Numbers(after));
        Assert.Equal(before.Document.Method, after.Method);
    }

    private static string Numbers(AnalysisDocument document) => JsonSerializer.Serialize(document.Flares, AnalysisJson.Compact);

    private static AnalysisResult Analyze(Detection[] found, AnalysisOptions? options = null)
    {
        using var picture = Picture();
        using var engine = new FixedEngine(found);
        return Analyzer(engine).Analyze(TestPictures.Encode(picture), "stack.png", options ?? new AnalysisOptions());
    }

    private static PictureAnalyzer Analyzer(IInferenceEngine? engine) =>
        new(engine, new FlowEstimator(FlameModelUncertainty.Default), new FakeTimeProvider(Now));

    private static SKBitmap Picture()
    {
        var picture = FlamePainter.Sky(FlamePainter.BlueSky);
        FlamePainter.Ellipse(picture, 100, 100, 20, 45, 0, FlamePainter.Orange);
        return picture;
    }

    /// <summary>A detector that always finds the same.</summary>
    private sealed class FixedEngine(IReadOnlyList<Detection> found) : IInferenceEngine
    {
        public int Calls { get; private set; }

        public ModelInfo Info { get; } = new("fixed", "1", new string('a', 64));

        public DetectionThresholds Defaults { get; } = new(0.25, 0.45);

        public InferenceResult Detect(SKBitmap picture, DetectionThresholds thresholds)
        {
            Calls++;
            return new(found, 1, 2, 3);
        }

        public void Dispose()
        {
        }
    }
}
