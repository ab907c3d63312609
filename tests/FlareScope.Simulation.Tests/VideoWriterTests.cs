using System.Diagnostics;
using FlareScope.Core;
using FlareScope.Core.Cameras;

namespace FlareScope.Simulation.Tests;

public sealed class VideoWriterTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("flarescope-video-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Write_OneSecond_LeavesVideoCameraTruthAndFrames()
    {
        Assert.SkipUnless(HasFfmpeg(), "ffmpeg is not installed");
        var job = Job(fps: 5, seconds: 1) with { Folder = Path.Combine(_folder, "frames") };

        var truths = VideoWriter.Write(job, cancellation: TestContext.Current.CancellationToken);

        Assert.Equal(5, truths.Count);
        Assert.True(new FileInfo(job.File).Length > 1000);
        Assert.Equal([0, 0.2, 0.4, 0.6, 0.8], truths.Select(t => Math.Round(t.TimeS, 6)));
        Assert.Equal(truths.Select(t => t.ToJsonLine()), File.ReadAllLines(job.TruthFile!));
        Assert.Equal(5, Directory.GetFiles(job.Folder!, "*.jpg").Length);
        var camera = CameraJson.Parse(File.ReadAllText(Path.Combine(_folder, "flare.camera.json")));
        Assert.Equal(truths[0].Camera.FocalLengthPx, camera.FocalLengthPx);
    }

    [Fact]
    public void Write_UnknownContainer_SaysSo()
    {
        Assert.SkipUnless(HasFfmpeg(), "ffmpeg is not installed");
        var job = Job(fps: 5, seconds: 1) with { File = Path.Combine(_folder, "flare.nothing") };

        var error = Assert.Throws<UserInputException>(() => VideoWriter.Write(job, cancellation: TestContext.Current.CancellationToken));

        Assert.Equal("ffmpeg-failed", error.Code);
        Assert.DoesNotContain('\n', error.Message);
    }

    [Theory]
    [InlineData(0, 1, 320, "simulate-bad-fps")]
    [InlineData(25, 0, 320, "simulate-bad-seconds")]
    [InlineData(25, double.NaN, 320, "simulate-bad-seconds")]
    [InlineData(25, 1, 321, "simulate-odd-size")]
    public void Write_BadCall_SaysWhich(double fps, double seconds, int width, string code)
    {
        var job = Job(fps, seconds) with { Options = new SimulationOptions { Width = width, Height = 240 } };

        var error = Assert.Throws<UserInputException>(() => VideoWriter.Write(job, cancellation: TestContext.Current.CancellationToken));

        Assert.Equal(code, error.Code);
    }

    private VideoJob Job(double fps, double seconds) => new(
        3, Path.Combine(_folder, "flare.mp4"), fps, seconds, Path.Combine(_folder, "truth.jsonl"), null, new SimulationOptions { Width = 320, Height = 240 });

    private static bool HasFfmpeg()
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("ffmpeg", "-version") { RedirectStandardOutput = true })!;
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
