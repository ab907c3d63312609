using System.Text.Json;

namespace FlareScope.EndToEnd;

/// <summary><c>simulate</c> and <c>analyze</c> as a user calls them, with the detector that the project ships.</summary>
public sealed class AnalyzeVerbTests
{
    [Fact]
    public async Task Analyze_SimulatedFolder_GivesATierTwoVolumeForThePicturesAndTheirSidecarCameras()
    {
        using var folder = new TemporaryFolder();
        var made = await FlareScopeProcess.RunAsync(
            "simulate", "--seed", "7", "--frames", "4", "--light", "day", "--out", folder["sim"], "--truth", folder["truth.jsonl"]);
        Assert.Equal(0, made.ExitCode);
        Assert.Equal(4, File.ReadLines(folder["truth.jsonl"]).Count());

        var run = await FlareScopeProcess.RunAsync("analyze", folder["sim"], "--gas", "apg-mid", "--json", "--out", folder["result"]);

        Assert.Equal(0, run.ExitCode);
        var documents = run.Json.EnumerateArray().ToList();
        Assert.Equal(4, documents.Count);
        var measured = documents.SelectMany(d => d.GetProperty("flares").EnumerateArray())
            .Where(f => f.GetProperty("estimate").GetProperty("tier").GetInt32() == 2).ToList();
        Assert.NotEmpty(measured);
        Assert.All(measured, flare =>
        {
            var flow = flare.GetProperty("estimate").GetProperty("gasFlow");
            Assert.True(flow.GetProperty("p05").GetDouble() > 0);
            Assert.True(flow.GetProperty("p95").GetDouble() > flow.GetProperty("p50").GetDouble());
        });
        Assert.Equal(4, Directory.GetFiles(folder["result"], "*.json").Length);
        Assert.Equal(4, Directory.GetFiles(folder["result"], "*.jpg").Length);
    }

    [Fact]
    public async Task Analyze_OneBadFileAmongGoodOnes_DoesTheGoodOnesAndNamesTheBadOne()
    {
        using var folder = new TemporaryFolder();
        await FlareScopeProcess.RunAsync("simulate", "--seed", "3", "--frames", "2", "--out", folder["sim"]);
        await File.WriteAllTextAsync(Path.Combine(folder["sim"], "a-note.jpg"), "not a picture", TestContext.Current.CancellationToken);

        var run = await FlareScopeProcess.RunAsync("analyze", folder["sim"], "--json");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            ["flarescope.error/1", "flarescope.analysis/1", "flarescope.analysis/1"],
            run.Json.EnumerateArray().Select(d => d.GetProperty("schema").GetString()));
        Assert.Contains("a-note.jpg", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Analyze_WithoutAnyScale_GivesAnIndexAndNulls()
    {
        using var folder = new TemporaryFolder();
        await FlareScopeProcess.RunAsync("simulate", "--seed", "7", "--frames", "3", "--light", "day", "--out", folder["sim"]);
        foreach (var camera in Directory.GetFiles(folder["sim"], "*.camera.json"))
            File.Delete(camera);

        var run = await FlareScopeProcess.RunAsync("analyze", folder["sim"], "--json");

        var estimates = run.Json.EnumerateArray().SelectMany(d => d.GetProperty("flares").EnumerateArray())
            .Where(f => f.GetProperty("flame").ValueKind == JsonValueKind.Object)
            .Select(f => f.GetProperty("estimate")).ToList();
        Assert.NotEmpty(estimates);
        Assert.All(estimates, estimate =>
        {
            Assert.Equal(1, estimate.GetProperty("tier").GetInt32());
            Assert.True(estimate.GetProperty("relativeIndex").GetDouble() > 0);
            Assert.Equal(JsonValueKind.Null, estimate.GetProperty("gasFlow").ValueKind);
            Assert.Equal(JsonValueKind.Null, estimate.GetProperty("co2").ValueKind);
            Assert.Contains("no-scale", estimate.GetProperty("warnings").EnumerateArray().Select(w => w.GetString()));
        });
    }

    [Theory]
    [InlineData("{\"scale\":{\"pixels\":[1,1,100,1],\"metres\":-2}}")]
    [InlineData("{\"distanceM\":-100,\"horizontalFovDeg\":40}")]
    [InlineData("{\"distanceM\":100,\"horizontalFovDeg\":400}")]
    [InlineData("{\"distanceM\":\"far\"}")]
    [InlineData("not json")]
    public async Task Analyze_BadCamera_IsOneLineAndExitCodeTwo(string camera)
    {
        using var folder = new TemporaryFolder();
        await FlareScopeProcess.RunAsync("simulate", "--seed", "3", "--frames", "1", "--out", folder["sim"]);
        await File.WriteAllTextAsync(folder["camera.json"], camera, TestContext.Current.CancellationToken);

        var run = await FlareScopeProcess.RunAsync("analyze", folder["sim"], "--camera", folder["camera.json"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Single(run.ErrorLines);
    }

    [Fact]
    public async Task Analyze_MissingModel_SaysSoInOneLine()
    {
        using var folder = new TemporaryFolder();
        await FlareScopeProcess.RunAsync("simulate", "--seed", "3", "--frames", "1", "--out", folder["sim"]);

        var run = await FlareScopeProcess.RunAsync("analyze", folder["sim"], "--model", folder["none.onnx"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("none.onnx", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ModelVerify_ShippedModel_Passes()
    {
        var run = await FlareScopeProcess.RunAsync("model", "verify", "--json");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("flare-detector", run.Json.GetProperty("id").GetString());
    }

    [Fact]
    public async Task ModelVerify_ChangedByte_NamesTheHash()
    {
        using var folder = new TemporaryFolder();
        var shipped = Path.Combine(AppContext.BaseDirectory, "models", "flare-detector");
        var bytes = await File.ReadAllBytesAsync(Path.Combine(shipped, "model.onnx"), TestContext.Current.CancellationToken);
        bytes[^1] ^= 1;
        await File.WriteAllBytesAsync(folder["model.onnx"], bytes, TestContext.Current.CancellationToken);
        File.Copy(Path.Combine(shipped, "model.json"), folder["model.json"]);

        var run = await FlareScopeProcess.RunAsync("model", "verify", folder["model.onnx"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("SHA-256", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }
}
