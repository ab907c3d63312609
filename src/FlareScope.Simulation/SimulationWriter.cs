using FlareScope.Core;

namespace FlareScope.Simulation;

/// <summary>
/// Writes simulated pictures with what belongs to them: <c>NAME.jpg</c>, <c>NAME.camera.json</c>, <c>NAME.gas.json</c> and
/// <c>NAME.mask.png</c> (0 background, 1 flame, 2 soot, 3 steam), and a truth file of one JSON line a picture.
/// </summary>
public static class SimulationWriter
{
    private const int MaxFrames = 100_000;

    /// <summary>Writes a series.</summary>
    /// <param name="job">What to write and where.</param>
    /// <param name="progress">Told the number of pictures done after each.</param>
    /// <param name="cancellation">Stops between pictures.</param>
    /// <returns>The truth of every picture, in order.</returns>
    /// <exception cref="UserInputException">
    /// An option is out of range, <c>simulate-bad-frames</c>, or <c>simulate-cannot-write</c>: folder or truth file refused.
    /// </exception>
    /// <exception cref="OperationCanceledException">It was stopped; what is written stays.</exception>
    public static IReadOnlyList<FrameTruth> Write(
        SimulationJob job, IProgress<int>? progress = null, CancellationToken cancellation = default)
    {
        job.Options.Validate();
        if (job.Frames is < 1 or > MaxFrames)
            throw new UserInputException("simulate-bad-frames", $"Frames {job.Frames}: use 1 to {MaxFrames}.");
        try
        {
            return WriteAll(job, progress, cancellation);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UserInputException(
                "simulate-cannot-write", $"Cannot write to '{job.Folder}': {error.Message} Name a folder that can be written.", error);
        }
    }

    private static List<FrameTruth> WriteAll(SimulationJob job, IProgress<int>? progress, CancellationToken cancellation)
    {
        Directory.CreateDirectory(job.Folder);
        using var lines = job.TruthFile is { } path ? SimulationFiles.CreateText(path) : null;
        var truths = new List<FrameTruth>(job.Frames);
        for (var i = 0; i < job.Frames; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var frame = SceneRenderer.Render(SceneGenerator.Draw(SceneGenerator.SeriesSeed(job.Seed, i), job.Options));
            var truth = SimulationFiles.Save(frame, job.Folder, i);
            lines?.WriteLine(truth.ToJsonLine());
            truths.Add(truth);
            progress?.Report(i + 1);
        }

        return truths;
    }
}
