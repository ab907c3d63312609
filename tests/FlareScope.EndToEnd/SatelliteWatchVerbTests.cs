namespace FlareScope.EndToEnd;

/// <summary><c>satellite watch</c> as a shell sees it: what it prints where, and how it ends.</summary>
public sealed class SatelliteWatchVerbTests
{
    private const string Area = """{"id":"north","bbox":[76,60.8,77.5,61.5]}""";

    [Theory]
    [InlineData("""{"id":"x","kind":"radar"}""", "unknown kind 'radar'")]
    [InlineData("""{"id":"x","kind":"firms","keyVariable":"FLARESCOPE_TEST_NO_SUCH_KEY"}""", "FLARESCOPE_TEST_NO_SUCH_KEY is not set")]
    public async Task Watch_WrongConfiguration_IsOneLineAndAWrongCall(string source, string words)
    {
        using var folder = new TemporaryFolder();
        var outcome = await WatchAsync(folder, source);

        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains(words, Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
        Assert.Empty(outcome.Output);
    }

    [Fact]
    public async Task Watch_SourceInAPrivateNetwork_IsRefusedAndStoredAsAFailedLook()
    {
        using var folder = new TemporaryFolder();
        var outcome = await WatchAsync(folder, """{"id":"s2","kind":"stac","collection":"c","address":"http://127.0.0.1:9/"}""");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Equal("failed", outcome.Json.GetProperty("outcome").GetString());
        Assert.Contains("private", outcome.Json.GetProperty("reason").GetString(), StringComparison.Ordinal);
        Assert.Equal(outcome.Output, await File.ReadAllTextAsync(Path.Combine(folder["data"], "looks.jsonl"), TestContext.Current.CancellationToken));
        Assert.Contains(outcome.ErrorLines, line => line.Contains("1 new looks stored, 1 of them failed", StringComparison.Ordinal));
    }

    private static async Task<ProcessOutcome> WatchAsync(TemporaryFolder folder, string source)
    {
        await File.WriteAllTextAsync(folder["watch.json"], $$"""{"areas":[{{Area}}],"sources":[{{source}}]}""", TestContext.Current.CancellationToken);
        return await FlareScopeProcess.RunAsync("satellite", "watch", "--config", folder["watch.json"], "--data", folder["data"], "--once", "--json");
    }
}
