using System.Text.Json;

namespace FlareScope.EndToEnd;

/// <summary><c>dataset check</c>, <c>stats</c>, <c>split</c> and <c>convert</c> as a user calls them, on pictures that <c>simulate</c> made.</summary>
public sealed class DatasetVerbTests
{
    [Fact]
    public async Task Check_CleanThenPoisoned_TellsByExitCodeAndJson()
    {
        using var folder = new TemporaryFolder();
        await MakeAsync(folder);

        var clean = await FlareScopeProcess.RunAsync("dataset", "check", folder["set"], "--ignore", "near-duplicate", "--json");
        Assert.True(clean.ExitCode == 0, clean.Output);
        Assert.True(clean.Json.GetProperty("clean").GetBoolean());
        Assert.Equal(("yolo", 4), (clean.Json.GetProperty("form").GetString(), clean.Json.GetProperty("pictures").GetInt32()));
        Assert.Empty(clean.ErrorLines);

        await File.WriteAllTextAsync(folder["set/labels/2.txt"], "0 NaN .5 .1 .1\n9 .5 .5 .1 .1\n", Cancel);
        await File.WriteAllTextAsync(folder["set/images/3.jpg"], "torn", Cancel);
        var poisoned = await FlareScopeProcess.RunAsync("dataset", "check", folder["set"]);
        Assert.Equal(1, poisoned.ExitCode);
        Assert.Contains("figure-not-finite: labels/2.txt, line 1:", poisoned.Output, StringComparison.Ordinal);
        Assert.Contains("class-unknown: labels/2.txt, line 2:", poisoned.Output, StringComparison.Ordinal);
        Assert.Contains("picture-broken: images/3.jpg:", poisoned.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stats_Folder_WritesThePageAndTheJson()
    {
        using var folder = new TemporaryFolder();
        await MakeAsync(folder);

        var run = await FlareScopeProcess.RunAsync("dataset", "stats", folder["set"], "--out", folder["out"], "--lang", "ru", "--json");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(4, run.Json.GetProperty("all").GetProperty("pictures").GetInt32());
        Assert.Equal(1, run.Json.GetProperty("all").GetProperty("negatives").GetInt32());
        Assert.Equal(3, run.Json.GetProperty("classes").GetProperty("flame").GetProperty("boxes").GetInt32());
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], (await File.ReadAllBytesAsync(folder["out/stats.png"], Cancel))[..4]);
        using var file = JsonDocument.Parse(await File.ReadAllTextAsync(folder["out/stats.json"], Cancel));
        Assert.Equal("flarescope.dataset-stats/1", file.RootElement.GetProperty("schema").GetString());
    }

    [Fact]
    public async Task Split_WithGroups_WritesListsThatEvaluateReads()
    {
        using var folder = new TemporaryFolder();
        await MakeAsync(folder);
        await File.WriteAllTextAsync(folder["groups.csv"], "note,group,file\n\"a, b\",pair,images/1.jpg\nx,pair,images/2.jpg\n", Cancel);

        var run = await FlareScopeProcess.RunAsync("dataset", "split", folder["set"], "--ratios", "50,50", "--by-group", folder["groups.csv"], "--out", folder["set/splits"], "--json");

        Assert.Equal(0, run.ExitCode);
        var train = await File.ReadAllLinesAsync(folder["set/splits/train.txt"], Cancel);
        var val = await File.ReadAllLinesAsync(folder["set/splits/val.txt"], Cancel);
        Assert.Equal(4, train.Union(val).Count());
        Assert.Equal(train.Contains("images/1.jpg"), train.Contains("images/2.jpg"));
        Assert.Equal(2, (await FlareScopeProcess.RunAsync("dataset", "split", folder["set"], "--out", folder["set/splits"])).ExitCode);
        var wrong = await FlareScopeProcess.RunAsync("dataset", "split", folder["set"], "--ratios", "70,20", "--out", folder["other"]);
        Assert.Equal(2, wrong.ExitCode);
        Assert.Contains("70,20,10", Assert.Single(wrong.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("coco", "annotations.json")]
    [InlineData("label-studio", "tasks.json")]
    [InlineData("cvat", "annotations.xml")]
    [InlineData("yolo", "data.yaml")]
    public async Task Convert_ToEveryForm_CanBeCheckedAgain(string form, string file)
    {
        using var folder = new TemporaryFolder();
        await MakeAsync(folder);

        var run = await FlareScopeProcess.RunAsync("dataset", "convert", folder["set"], "--to", form, "--out", folder["out"], "--json");
        var check = await FlareScopeProcess.RunAsync("dataset", "check", folder["out"], "--json");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal((4, 1), (run.Json.GetProperty("pictures").GetInt32(), run.Json.GetProperty("negatives").GetInt32()));
        Assert.True(File.Exists(folder[$"out/{file}"]));
        Assert.True(check.ExitCode == 0, check.Output);
        Assert.Equal((form, 4, 3), (check.Json.GetProperty("form").GetString(), check.Json.GetProperty("pictures").GetInt32(), check.Json.GetProperty("objects").GetInt32()));
    }

    [Fact]
    public async Task Dataset_NothingThere_IsOneLineAndExitCodeTwo()
    {
        using var folder = new TemporaryFolder();
        foreach (var verb in new[] { (string[])["check"], ["stats"], ["split", "--out", folder["o"]], ["convert", "--to", "coco", "--out", folder["o"]] })
        {
            var run = await FlareScopeProcess.RunAsync(["dataset", verb[0], folder["none"], .. verb[1..]]);
            Assert.Equal(2, run.ExitCode);
            Assert.Single(run.ErrorLines);
        }
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Three simulated pictures with a flame box and one negative.</summary>
    private static async Task MakeAsync(TemporaryFolder folder)
    {
        await FlareScopeProcess.RunAsync("simulate", "--seed", "11", "--frames", "4", "--light", "day", "--size", "320x240", "--out", folder["sim"]);
        Directory.CreateDirectory(folder["set/images"]);
        Directory.CreateDirectory(folder["set/labels"]);
        var pictures = Directory.GetFiles(folder["sim"], "*.jpg").Order(StringComparer.Ordinal).ToArray();
        for (var i = 0; i < 4; i++)
        {
            File.Move(pictures[i], folder[$"set/images/{i + 1}.jpg"]);
            await File.WriteAllTextAsync(folder[$"set/labels/{i + 1}.txt"], i == 3 ? "" : FormattableString.Invariant($"0 0.5 0.{i + 3} 0.2 0.2\n"), Cancel);
        }
    }
}
