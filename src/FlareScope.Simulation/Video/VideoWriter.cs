using FlareScope.Core;
using FlareScope.Core.Cameras;

namespace FlareScope.Simulation;

/// <summary>
/// Writes one scene over time as a video, with <c>NAME.camera.json</c> (the camera as it stood at frame 0), <c>NAME.gas.json</c>
/// and a truth file of one JSON line a frame. The heat stays; flame, plume, rain and camera move.
/// </summary>
public static class VideoWriter
{
    private const double LongestS = 3600;

    /// <summary>Writes the video.</summary>
    /// <param name="job">What to write and where.</param>
    /// <param name="progress">Told the number of frames done after each.</param>
    /// <param name="cancellation">Stops between frames.</param>
    /// <returns>The truth of every frame, in order.</returns>
    /// <exception cref="UserInputException">
    /// An option is out of range, <c>simulate-bad-fps</c>, <c>simulate-bad-seconds</c>, <c>simulate-odd-size</c>,
    /// <c>ffmpeg-missing</c>, <c>ffmpeg-failed</c>, or <c>simulate-cannot-write</c>.
    /// </exception>
    /// <exception cref="OperationCanceledException">It was stopped; what is written stays.</exception>
    public static IReadOnlyList<FrameTruth> Write(VideoJob job, IProgress<int>? progress = null, CancellationToken cancellation = default)
    {
        job.Options.Validate();
        if (job.FramesPerSecond is not (>= 1 and <= 120))
            throw new UserInputException("simulate-bad-fps", FormattableString.Invariant($"{job.FramesPerSecond} frames a second is out of range; use 1 to 120."));
        if (job.Seconds is not (> 0 and <= LongestS) || job.Frames < 1)
            throw new UserInputException("simulate-bad-seconds", FormattableString.Invariant($"{job.Seconds} seconds is out of range; use one frame's time to {LongestS} s."));
        try
        {
            return WriteAll(job, progress, cancellation);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UserInputException(
                "simulate-cannot-write", $"Cannot write '{job.File}': {error.Message} Name a file in a folder that can be written.", error);
        }
    }

    private static List<FrameTruth> WriteAll(VideoJob job, IProgress<int>? progress, CancellationToken cancellation)
    {
        SimulationFiles.MakeFolderOf(job.File);
        var scene = SceneGenerator.Draw(SceneGenerator.SeriesSeed(job.Seed, 0), job.Options) with { FrameIntervalS = 1 / job.FramesPerSecond };
        var video = new SceneVideo(scene);
        using var encoder = new FfmpegEncoder(job.File, job.Options.Width, job.Options.Height, job.FramesPerSecond);
        using var lines = job.TruthFile is { } path ? SimulationFiles.CreateText(path) : null;
        var truths = new List<FrameTruth>(job.Frames);
        File.WriteAllText(Path.ChangeExtension(job.File, ".camera.json"), CameraJson.Write(scene.Camera));
        File.WriteAllText(Path.ChangeExtension(job.File, ".gas.json"), GasJson.Write(scene.Flame.GasPreset));
        for (var i = 0; i < job.Frames; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var frame = video.Render(i);
            encoder.Write(frame);
            var truth = job.Folder is { } folder
                ? SimulationFiles.Save(frame, folder, i)
                : frame.Truth with { File = Path.GetFileName(job.File) };
            lines?.WriteLine(truth.ToJsonLine());
            truths.Add(truth);
            progress?.Report(i + 1);
        }

        encoder.Finish();
        return truths;
    }
}
