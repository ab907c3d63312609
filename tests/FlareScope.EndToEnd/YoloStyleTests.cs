namespace FlareScope.EndToEnd;

/// <summary>The key=value form that users of YOLO tools type.</summary>
public sealed class YoloStyleTests
{
    [Fact]
    public async Task Analyze_KeyValueWords_AreTheOptionsOfTheSameName()
    {
        using var folder = new TemporaryFolder();
        await FlareScopeProcess.RunAsync("simulate", "--seed", "7", "--frames", "1", "--light", "day", "--out", folder["sim"]);
        var picture = Directory.GetFiles(folder["sim"], "*.jpg").Single();

        var run = await FlareScopeProcess.RunAsync("analyze", $"source={picture}", "conf=0.2", "iou=0.5", "imgsz=416", "--json");

        Assert.Equal(0, run.ExitCode);
        Assert.EndsWith("+imgsz416", run.Json.GetProperty("model").GetProperty("version").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Analyze_ConfidenceOutOfRange_IsOneLineAndExitCodeTwo()
    {
        using var folder = new TemporaryFolder();
        await FlareScopeProcess.RunAsync("simulate", "--seed", "7", "--frames", "1", "--out", folder["sim"]);

        var run = await FlareScopeProcess.RunAsync("analyze", folder["sim"], "conf=3");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("between 0 and 1", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }
}
