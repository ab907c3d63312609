using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace FlareScope.EndToEnd;

/// <summary><c>analyze rtsp://…</c> against a real RTSP server on loopback that goes away.</summary>
public sealed class StreamVerbTests
{
    private const string Python = "/usr/bin/python3"; // the system's own: only it has the bindings of the system's GStreamer

    [Fact]
    public async Task Analyze_StreamThatBreaksOff_KeepsWhatWasMeasuredAndSaysSo()
    {
        using var folder = new TemporaryFolder();
        await MakeFilmAsync(folder);
        using var server = Serve(folder["flare.avi"], seconds: 15);
        var port = await server.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        if (port is null)
            Assert.Skip(await server.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        try
        {
            var run = await FlareScopeProcess.RunAsync(
                "analyze", $"rtsp://127.0.0.1:{int.Parse(port, CultureInfo.InvariantCulture)}/flare", "--fps", "2", "--window", "10", "--patience", "3", "--json");

            Assert.True(run.ExitCode == 1, run.Error);
            Assert.Contains("no frame came", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
            var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement).ToList();
            Assert.Equal("summary", lines[^1].GetProperty("kind").GetString());
            var windows = lines[..^1];
            Assert.NotEmpty(windows);
            Assert.All(windows, w => Assert.Equal("stream", w.GetProperty("source").GetProperty("kind").GetString()));
            Assert.All(windows, w => Assert.NotNull(w.GetProperty("startedAt").GetString()));
            // The last window is one that the stream did not fill.
            Assert.True(windows[^1].GetProperty("toS").GetDouble() - windows[^1].GetProperty("fromS").GetDouble() < 10);
            Assert.Equal(
                windows.Sum(w => w.GetProperty("frames").GetProperty("sampled").GetInt32()),
                lines[^1].GetProperty("frames").GetProperty("sampled").GetInt32());
            Assert.Contains(windows, w => w.GetProperty("flares").GetArrayLength() == 1);
        }
        finally
        {
            if (!server.HasExited)
                server.Kill();
        }
    }

    private static async Task MakeFilmAsync(TemporaryFolder folder)
    {
        var made = await FlareScopeProcess.RunAsync(
            "simulate", "--video", folder["flare.mp4"], "--fps", "5", "--seconds", "12", "--size", "480x270", "--light", "day", "--weather", "clear",
            "--flares", "1", "--smoke", "none", "--seed", "7", "--wind", "4");
        Assert.SkipWhen(made.Error.Contains("needs the program", StringComparison.Ordinal), "ffmpeg is not installed");
        Assert.Equal(0, made.ExitCode);
        // Each frame stands by itself and has the tables that JPEG over RTP takes for granted: a client may join at any time.
        using var ffmpeg = Process.Start(new ProcessStartInfo(
            "ffmpeg", ["-v", "error", "-stream_loop", "3", "-i", folder["flare.mp4"], "-c:v", "mjpeg", "-huffman", "default", "-pix_fmt", "yuvj420p", "-q:v", "3", folder["flare.avi"]]))!;
        await ffmpeg.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, ffmpeg.ExitCode);
    }

    private static Process Serve(string film, int seconds)
    {
        Assert.SkipUnless(File.Exists(Python), $"{Python} is not installed");
        var script = Path.Combine(AppContext.BaseDirectory, "rtsp-server.py");
        return Process.Start(new ProcessStartInfo(Python, [script, film, seconds.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
    }
}
