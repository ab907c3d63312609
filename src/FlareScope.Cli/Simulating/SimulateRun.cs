using FlareScope.Cli.Terminal;
using FlareScope.Core;
using FlareScope.Simulation;

namespace FlareScope.Cli.Simulating;

/// <summary>Carries out a call of <c>simulate</c>.</summary>
public static class SimulateRun
{
    /// <summary>Renders pictures or a video.</summary>
    /// <param name="request">The call.</param>
    /// <param name="stop">Stops between frames.</param>
    /// <returns>Exit code.</returns>
    /// <exception cref="UserInputException">An option is wrong, <c>simulate-no-output</c>, or a file cannot be written.</exception>
    public static int Execute(SimulateRequest request, CancellationToken stop)
    {
        if (request.Video is { } file)
        {
            var video = new VideoJob(
                request.Seed, file, request.FramesPerSecond, request.Seconds, request.Truth, request.OutputFolder, request.Scene);
            WorkProgress.Run(video.Frames, "rendering", advance => VideoWriter.Write(video, new Step(advance), stop));
            return ExitCode.Done;
        }

        var folder = request.OutputFolder
            ?? throw new UserInputException("simulate-no-output", "Nothing to write: give --out DIR for pictures or --video FILE for a video.");
        var job = new SimulationJob(request.Seed, request.Frames, folder, request.Truth, request.Scene);
        WorkProgress.Run(job.Frames, "rendering", advance => SimulationWriter.Write(job, new Step(advance), stop));
        return ExitCode.Done;
    }

    /// <summary>Reports at once, on the calling thread; <see cref="Progress{T}"/> would report late.</summary>
    private sealed class Step(Action advance) : IProgress<int>
    {
        public void Report(int value) => advance();
    }
}
