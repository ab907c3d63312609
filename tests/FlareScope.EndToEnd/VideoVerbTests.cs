using System.Text.Json;

namespace FlareScope.EndToEnd;

/// <summary><c>analyze VIDEO</c> as a user calls it.</summary>
public sealed class VideoVerbTests
{
    [Fact]
    public async Task Analyze_SimulatedVideo_WritesWindowSummaryAndPictures()
    {
        using var folder = new TemporaryFolder();
        var video = folder["flare.mp4"];
        var made = await FlareScopeProcess.RunAsync(
            "simulate", "--video", video, "--fps", "5", "--seconds", "10", "--size", "480x270", "--light", "day", "--weather", "clear",
            "--flares", "1", "--smoke", "none", "--seed", "7", "--wind", "4", "--truth", folder["truth.jsonl"]);
        Assert.SkipWhen(made.Error.Contains("needs the program", StringComparison.Ordinal), "ffmpeg is not installed");
        Assert.Equal(0, made.ExitCode);

        var run = await FlareScopeProcess.RunAsync("analyze", video, "--fps", "5", "--window", "10", "--json", "--out", folder["out"]);

        Assert.Equal(0, run.ExitCode);
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.Equal(["window", "summary"], lines.Select(l => l.GetProperty("kind").GetString()));
        Assert.All(lines, l => Assert.Equal("flarescope.series/1", l.GetProperty("schema").GetString()));
        Assert.Equal(50, lines[0].GetProperty("frames").GetProperty("sampled").GetInt32());
        var flare = Assert.Single(lines[0].GetProperty("flares").EnumerateArray());
        Assert.Equal(2, flare.GetProperty("estimate").GetProperty("tier").GetInt32());
        var truth = File.ReadLines(folder["truth.jsonl"]).Select(l => JsonDocument.Parse(l).RootElement.GetProperty("lengthM").GetDouble()).Order().ToList();
        Assert.Equal(truth[truth.Count / 2], flare.GetProperty("size").GetProperty("length").GetProperty("p50").GetDouble(), 0.15 * truth[truth.Count / 2]);
        Assert.Single(Directory.GetFiles(folder["out"], "*.w000.png"));
        Assert.Single(Directory.GetFiles(folder["out"], "*.map.png"));
    }

    [Fact]
    public async Task Analyze_VideoThatIsNone_IsOneLine()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder["empty.mp4"], []);

        var run = await FlareScopeProcess.RunAsync("analyze", folder["empty.mp4"], "--json");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("empty.mp4", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Theory]
    [InlineData("--fps", "0")]
    [InlineData("--window", "3")]
    [InlineData("--detect-every", "0")]
    public async Task Analyze_BadVideoOption_IsOneLineAndExitCodeTwo(string option, string value)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder["empty.mp4"], []);

        var run = await FlareScopeProcess.RunAsync("analyze", folder["empty.mp4"], option, value);

        Assert.Equal(2, run.ExitCode);
        Assert.Single(run.ErrorLines);
    }
}
