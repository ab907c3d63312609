using FlareScope.Core.Analysis;
using FlareScope.Core.Cameras;
using FlareScope.Core.Flames;
using FlareScope.Core.Series;
using FlareScope.Vision.Decoding;
using FlareScope.Vision.Sources;
using FlareScope.Vision.Tests.Flames;
using FlareScope.Vision.Video;
using SkiaSharp;

namespace FlareScope.Vision.Tests.Video;

public sealed class VideoMeasurerTests
{
    private const double Rate = 8;
    private const double Scale = 0.1; // m/px
    private static readonly CameraDocument Camera = new() { Scale = new ScaleLine { Pixels = [10, 190, 110, 190], Metres = 10 } };

    [Fact]
    public void Measure_PuffingFlame_TellsMedianSizeAndFrequency()
    {
        // Half length 40 px, swinging by a fifth 1.5 times a second: the median is the resting flame.
        var windows = Measure(20, t => 40 * (1 + (0.2 * Math.Sin(Math.Tau * 1.1 * t))), windowS: 20, _ => (0, 0));

        var flare = Assert.Single(Assert.Single(windows).Flares);
        Assert.Equal(8.0, flare.Size!.Length!.P50, 0.5);
        Assert.Equal(Math.PI * 40 * 10 * Scale * Scale, flare.Size.Area!.P50, 1.3);
        Assert.Equal(1.1, flare.Size.Flicker.Hz!.Value, 0.08);
        Assert.Equal(1, flare.SeenShare, 0.01);
        Assert.Equal(2, flare.Estimate!.Tier);
        Assert.DoesNotContain(WarningCodes.SingleFrame, flare.Estimate.Warnings);
        Assert.Equal(flare.Size.Length.P50, flare.Map!.LengthM!.Value, 0.8);
    }

    [Fact]
    public void Measure_TwoWindows_KeepTheTrack()
    {
        var windows = Measure(20, _ => 40, windowS: 10, _ => (0, 0));

        Assert.Equal(2, windows.Count);
        Assert.All(windows, w => Assert.Equal("t1", Assert.Single(w.Flares).Id));
        Assert.Equal([0, 10], windows.Select(w => w.FromS));
    }

    [Fact]
    public void Measure_CameraShakesALittle_ZonesFollow()
    {
        // A zone that holds the flame's middle only where it stood at first.
        var camera = Camera with { Zones = [[[92, 60], [108, 60], [108, 140], [92, 140]]] };

        var windows = Measure(10, _ => 40, windowS: 10, t => t < 3 ? (0, 0) : (9, -3), camera);

        var window = Assert.Single(windows);
        Assert.Equal(1, Assert.Single(window.Flares).SeenShare, 0.01);
        Assert.Equal(9.5, window.Camera.Largest!.Value, 0.7);
        Assert.Empty(window.Frames.Rejected);
    }

    [Fact]
    public void Measure_CameraTurnsAway_FramesAreLeftOutAndItIsTold()
    {
        var window = Assert.Single(Measure(10, _ => 40, windowS: 10, t => t < 6 ? (0, 0) : (40, 0)));

        Assert.InRange(window.Frames.Rejected[FrameRejection.CameraMoved], 30, 33);
        Assert.Contains(FrameRejection.CameraMoved, window.Warnings);
    }

    [Fact]
    public void Measure_FrozenFrames_AreNotCountedAsFlame()
    {
        var measurer = Measurer(10, Camera);
        for (var i = 0; i < 60; i++)
        {
            using var frame = Frame(Math.Min(i, 10), Math.Min(i, 10) / Rate, 40, (0, 0));
            measurer.Add(frame with { TimeS = i / Rate })?.Dispose();
        }

        using var last = measurer.Finish()!;
        Assert.Equal(49, last.Window.Frames.Rejected[FrameRejection.Frozen]);
        Assert.Contains(WarningCodes.Frozen, last.Window.Warnings);
    }

    [Fact]
    public void Measure_NoFlame_IsAWindowWithoutFlares()
    {
        var window = Assert.Single(Measure(10, _ => 0, windowS: 10, _ => (0, 0)));

        Assert.Empty(window.Flares);
        Assert.Equal(80, window.Frames.Used);
    }

    // A flare that went out and smokes: half of the looks of the first window, none of the second.
    [Fact]
    public void Measure_SmokeWithoutFlame_IsToldWithItsOpacity()
    {
        var smoke = new PixelBox(60, 20, 90, 120);
        var smoking = true;
        var options = new AnalysisOptions { GivenBoxes = _ => smoking ? [new(DetectionClass.Smoke, 0.8, smoke)] : [] };
        var measurer = new VideoMeasurer(
            null, new FlowEstimator(FlameModelUncertainty.Default), options, new VideoOptions { WindowS = 10, DetectEvery = 2 }, new("video", "painted", 200, 200, 0, null));
        var windows = new List<SeriesWindow>();
        for (var i = 0; i < 40; i++)
        {
            smoking = i < 10;
            using var frame = SmokingFrame(i, i / 2.0);
            using var ended = measurer.Add(frame);
            if (ended is not null)
                windows.Add(ended.Window);
        }

        using var last = measurer.Finish()!;
        var told = Assert.Single(windows).SmokeWithoutFlame!;
        Assert.Equal(0.5, told.Share);
        Assert.Equal(smoke, told.Box);
        Assert.InRange(told.OpacityPercent!.Value, 40, 90);
        Assert.Null(told.Reason);
        Assert.Contains(WarningCodes.SmokeWithoutFlame, windows[0].Warnings);
        Assert.Null(last.Window.SmokeWithoutFlame);
        Assert.DoesNotContain(WarningCodes.SmokeWithoutFlame, last.Window.Warnings);
    }

    private static List<SeriesWindow> Measure(
        double seconds, Func<double, double> halfLength, double windowS, Func<double, (int X, int Y)> shift, CameraDocument? camera = null)
    {
        var measurer = Measurer(windowS, camera ?? Camera);
        var windows = new List<SeriesWindow>();
        for (var i = 0; i < seconds * Rate; i++)
        {
            using var frame = Frame(i, i / Rate, halfLength(i / Rate), shift(i / Rate));
            using var ended = measurer.Add(frame);
            if (ended is not null)
                windows.Add(ended.Window);
        }

        using var last = measurer.Finish();
        return last is null ? windows : [.. windows, last.Window];
    }

    private static VideoMeasurer Measurer(double windowS, CameraDocument camera) => new(
        null,
        new FlowEstimator(FlameModelUncertainty.Default),
        new AnalysisOptions { Camera = camera, GivenBoxes = Boxes },
        new VideoOptions { WindowS = windowS, LargestShift = 0.1 },
        new("video", "painted", 200, 200, 0, null));

    // A detector without fault: the box of what is orange.
    private static IReadOnlyList<Detection> Boxes(DecodedImage image)
    {
        var (left, top, right, bottom) = (int.MaxValue, int.MaxValue, 0, 0);
        for (var y = 0; y < image.Height; y++)
        {
            for (var x = 0; x < image.Width; x++)
            {
                var colour = image.Bitmap.GetPixel(x, y);
                if (colour.Red > 220 && colour.Blue < 90)
                    (left, top, right, bottom) = (Math.Min(left, x), Math.Min(top, y), Math.Max(right, x + 1), Math.Max(bottom, y + 1));
            }
        }

        return right == 0 ? [] : [new(DetectionClass.Flame, 0.9, new(left - 2, top - 2, right - left + 4, bottom - top + 4))];
    }

    private static SourceFrame SmokingFrame(int index, double time)
    {
        var picture = FlamePainter.Sky(FlamePainter.BlueSky);
        FlamePainter.Ellipse(picture, 105, 80, 22, 50, 0, new SKColor(45, 44, 43), blur: 4);
        picture.SetPixel(index, 0, SKColors.Gray); // no two frames of a live camera are equal
        return new(index, time, null, DecodedImage.FromBitmap(picture), picture.Width, picture.Height);
    }

    // A flame standing on (100, 140) before a wall of grey bricks, which gives the camera's shift something to hold on to.
    private static SourceFrame Frame(int index, double time, double halfLength, (int X, int Y) shift)
    {
        var picture = FlamePainter.Sky(FlamePainter.BlueSky);
        using (var canvas = new SKCanvas(picture))
        using (var paint = new SKPaint())
        {
            for (var row = -10; row < 40; row++)
            {
                for (var column = -10; column < 40; column++)
                {
                    var grey = (byte)(120 + (((row * 31) + (column * 17) + (row * column * 7)) & 31));
                    paint.Color = new SKColor(grey, (byte)(grey + 8), (byte)(grey + 20));
                    canvas.DrawRect((column * 9) + shift.X + (row % 3), (row * 7) + shift.Y, 9, 7, paint);
                }
            }
        }

        picture.SetPixel(index % 200, 0, new SKColor(100, 100, (byte)(100 + (time * Rate % 100)))); // no two frames of a live camera are equal
        if (halfLength > 0)
            FlamePainter.Ellipse(picture, 100 + shift.X, 140 + shift.Y - (float)halfLength, 10, (float)halfLength, 0, FlamePainter.Orange);
        return new(index, time, null, DecodedImage.FromBitmap(picture), picture.Width, picture.Height);
    }
}
