using FlareScope.Cli.Terminal;
using FlareScope.Core;
using FlareScope.Core.Analysis;
using FlareScope.Core.Flames;
using FlareScope.Core.Gas;
using FlareScope.Core.Series;
using FlareScope.Vision;
using FlareScope.Vision.Inference;
using FlareScope.Vision.Sources;
using FlareScope.Vision.Video;

namespace FlareScope.Cli.Analyzing;

/// <summary>Carries out <c>analyze</c> on a video or a stream: a line of JSON, or a row of a table, for each window.</summary>
public static class VideoRun
{
    /// <summary>Measures to the end of the video, or until the call is stopped.</summary>
    /// <param name="request">The call.</param>
    /// <param name="engine">The detector; null when boxes are given.</param>
    /// <param name="thresholds">Detector thresholds; null when boxes are given.</param>
    /// <param name="stop">Stops; what is measured so far is still written.</param>
    /// <returns>Exit code.</returns>
    /// <exception cref="UserInputException">The first frame already fails; a source that breaks off later keeps what was measured.</exception>
    public static async Task<int> ExecuteAsync(
        VideoRequest request, IInferenceEngine? engine, DetectionThresholds? thresholds, CancellationToken stop)
    {
        var (frames, about) = await OpenAsync(request, stop);
        var options = new VideoOptions
        {
            WindowS = request.WindowS,
            DetectEvery = request.DetectEvery,
            KeepPictures = request.OutputFolder is not null,
        }.Validated();
        var analysis = new AnalysisOptions
        {
            Camera = request.Camera ?? Sidecar.Camera(request.Source),
            Gas = request.Gas ?? Sidecar.Gas(request.Source) ?? GasPresets.Unknown,
            Calibration = request.Calibration,
            Thresholds = thresholds,
            GivenBoxes = request.Boxes is { } boxes ? picture => BoxFile.Read(boxes, request.Source, picture.Width, picture.Height) : null,
            SourceKind = "frame",
        };
        var measurer = new VideoMeasurer(engine, new FlowEstimator(FlameModelUncertainty.Default), analysis, options, about);
        var output = new VideoOutput(request);
        var (frameCount, brokeOff) = (0, (UserInputException?)null);
        await using (var progress = new VideoProgress(about.DurationS))
        {
            try
            {
                await foreach (var frame in frames.ReadAsync(stop))
                {
                    using var done = frame;
                    output.Write(measurer.Add(frame));
                    frameCount++;
                    progress.Report(frame.TimeS);
                }
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                // A stream has no end of its own: stopping it is how a call on one is finished.
            }
            catch (UserInputException reason) when (frameCount > 0)
            {
                brokeOff = reason;
            }

            output.Write(measurer.Finish());
        }

        var code = output.Finish(measurer.Summary());
        if (brokeOff is null)
            return code;
        Failure.Report(brokeOff.Message);
        return ExitCode.SomethingFailed;
    }

    private static async Task<(IImageSource Frames, SeriesSource About)> OpenAsync(VideoRequest request, CancellationToken stop)
    {
        var limits = VideoLimits.Default;
        if (StreamAddress.IsMeant(request.Source))
        {
            var stream = new StreamSource(StreamAddress.Parse(request.Source), request.FramesPerSecond, limits, new StreamOptions { Patience = request.Patience }, TimeProvider.System);
            return (stream, new("stream", stream.Name, 0, 0, 0, null));
        }

        var info = await VideoProbe.ReadAsync(request.Source, limits, stop);
        var video = new VideoSource(request.Source, info, request.FramesPerSecond, limits, TimeProvider.System);
        return (video, new("video", video.Name, info.Width, info.Height, info.RotationDeg, info.DurationS));
    }
}
