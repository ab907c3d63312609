using System.Text.Json.Nodes;

namespace FlareScope.EndToEnd;

/// <summary><c>evaluate</c> on labelled pictures as a user calls it, with the shipped detector.</summary>
public sealed class EvaluateVerbTests
{
    [Fact]
    public async Task Evaluate_ItsOwnResultsReadBack_GiveTheSameFiguresAndAReport()
    {
        using var folder = new TemporaryFolder();
        await MakeSetAsync(folder);

        var model = await FlareScopeProcess.RunAsync("evaluate", folder["set"], "--json", "--write-results", folder["boxes.json"]);
        var results = await FlareScopeProcess.RunAsync("evaluate", folder["set"], "--json", "--results", folder["boxes.json"], "--report", folder["report"], "--lang", "ru");

        Assert.Equal((0, 0), (model.ExitCode, results.ExitCode));
        var (expected, actual) = (JsonNode.Parse(model.Output)!.AsObject(), JsonNode.Parse(results.Output)!.AsObject());
        Assert.Equal("flare-detector", expected["model"]!["id"]!.GetValue<string>());
        Assert.Null(actual["model"]);
        Assert.Equal(3, actual["images"]!.GetValue<int>());
        expected.Remove("model");
        actual.Remove("model");
        Assert.Equal(expected.ToJsonString(), actual.ToJsonString());

        var page = await File.ReadAllTextAsync(Path.Combine(folder["report"], "report.html"), TestContext.Current.CancellationToken);
        Assert.Contains("<html lang=\"ru\">", page, StringComparison.Ordinal);
        Assert.Contains("boxes.json", page, StringComparison.Ordinal);
        Assert.Contains("data:image/jpeg;base64,", page, StringComparison.Ordinal);
        foreach (var file in new[] { "precision-recall.png", "confusion.png", "evaluation.json" })
            Assert.True(File.Exists(Path.Combine(folder["report"], file)), $"{file} is missing.");
    }

    [Fact]
    public async Task Evaluate_AgainstItsOwnResults_ShowsNoDifference()
    {
        using var folder = new TemporaryFolder();
        await MakeSetAsync(folder);
        await FlareScopeProcess.RunAsync("evaluate", folder["set"], "--json", "--write-results", folder["boxes.json"]);

        var run = await FlareScopeProcess.RunAsync("evaluate", folder["set"], "--against", folder["boxes.json"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("no difference shown", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("is better", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--results", "gone.json")]
    [InlineData("--against", "gone.json")]
    [InlineData("--against", "gone.onnx")]
    public async Task Evaluate_FileThatIsNotThere_IsOneLineAndExitCodeTwo(string option, string file)
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["set/images"]);
        await File.WriteAllTextAsync(folder["set/images/x.png"], "", TestContext.Current.CancellationToken);

        var run = await FlareScopeProcess.RunAsync("evaluate", folder["set"], option, folder[file]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("gone", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_SimulatedWithAReport_IsRefused()
    {
        using var folder = new TemporaryFolder();

        var run = await FlareScopeProcess.RunAsync("evaluate", folder["sim"], "--simulated", "--report", folder["report"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--report", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    private static async Task MakeSetAsync(TemporaryFolder folder)
    {
        var made = await FlareScopeProcess.RunAsync("simulate", "--seed", "5", "--frames", "3", "--size", "640x360", "--out", folder["sim"]);
        Assert.Equal(0, made.ExitCode);
        Directory.CreateDirectory(folder["set/images"]);
        Directory.CreateDirectory(folder["set/labels"]);
        // Boxes at a guess: the figures are compared with each other, not with the truth. The last picture counts as a negative.
        var left = 2;
        foreach (var picture in Directory.EnumerateFiles(folder["sim"], "*.jpg").Order(StringComparer.Ordinal))
        {
            File.Move(picture, Path.Combine(folder["set/images"], Path.GetFileName(picture)));
            if (left-- > 0)
                await File.WriteAllTextAsync(Path.Combine(folder["set/labels"], Path.GetFileNameWithoutExtension(picture) + ".txt"), "0 .5 .4 .1 .3\n1 .6 .2 .2 .2\n", TestContext.Current.CancellationToken);
        }
    }
}
