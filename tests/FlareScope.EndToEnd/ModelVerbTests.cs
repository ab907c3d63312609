using FlareScope.Vision.Tests.Inference;

namespace FlareScope.EndToEnd;

/// <summary><c>model</c>, <c>benchmark</c> and <c>--tile</c> as a user calls them.</summary>
public sealed class ModelVerbTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Add_ModelOfOnesOwn_IsListedVerifiedAndAnalyses()
    {
        await File.WriteAllBytesAsync(_folder["mine.onnx"], OnnxFile.Brightness(level: 1 / 130f), TestContext.Current.CancellationToken);
        var added = await FlareScopeProcess.RunAsync("model", "add", _folder["mine.onnx"], "--classes", "flame,smoke", "--models", _folder["models"], "--json");
        Assert.Equal(0, added.ExitCode);
        Assert.Equal("yolox-grid", added.Json.GetProperty("layout").GetString());
        Assert.True(added.Json.GetProperty("layoutGuessed").GetBoolean());

        var listed = await FlareScopeProcess.RunAsync("model", "list", "--models", _folder["models"], "--json");
        Assert.Contains("mine", listed.Json.EnumerateArray().Select(m => m.GetProperty("id").GetString()));
        Assert.Equal(0, (await FlareScopeProcess.RunAsync("model", "verify", "mine", "--models", _folder["models"])).ExitCode);

        await FlareScopeProcess.RunAsync("simulate", "--seed", "7", "--frames", "1", "--light", "day", "--out", _folder["sim"]);
        var run = await FlareScopeProcess.RunAsync("analyze", _folder["sim"], "--model", "mine", "--models", _folder["models"], "--json");
        Assert.Equal(added.Json.GetProperty("sha256").GetString(), run.Json[0].GetProperty("model").GetProperty("sha256").GetString());
    }

    [Fact]
    public async Task Analyze_NameNobodyHas_IsOneLineThatTellsHowToAddOne()
    {
        var run = await FlareScopeProcess.RunAsync("analyze", "x.jpg", "--model", "nobody", "--models", _folder["models"]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("model add", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Benchmark_Json_HasEveryStageAndTheTiles()
    {
        var run = await FlareScopeProcess.RunAsync("benchmark", "--repeat", "3", "--streams", "2", "--tile", "--json");
        Assert.Equal(0, run.ExitCode);
        var stages = run.Json.GetProperty("stages");
        foreach (var stage in new[] { "decode", "preprocess", "inference", "postprocess", "total", "tiled" })
            Assert.True(stages.GetProperty(stage).GetProperty("p95Ms").GetDouble() >= stages.GetProperty(stage).GetProperty("p50Ms").GetDouble());
        Assert.True(run.Json.GetProperty("imagesPerSecond").GetDouble() > 0);
        Assert.True(run.Json.GetProperty("allocatedBytesPerImage").GetInt64() > 0);
        Assert.True(run.Json.GetProperty("streamsImagesPerSecond").GetDouble() > 0);
        Assert.True(run.Json.GetProperty("tilesPerImage").GetDouble() >= 2);
        Assert.NotEmpty(run.Json.GetProperty("machine").GetProperty("processor").GetString()!);
    }

    [Fact]
    public async Task Analyze_Tiles_AreToldInTheModelsVersion()
    {
        await FlareScopeProcess.RunAsync("simulate", "--seed", "7", "--frames", "1", "--light", "day", "--out", _folder["sim"]);
        var run = await FlareScopeProcess.RunAsync("analyze", _folder["sim"], "--tile", "--json");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("+tile", run.Json[0].GetProperty("model").GetProperty("version").GetString(), StringComparison.Ordinal);
    }
}
