namespace FlareScope.EndToEnd;

/// <summary><c>simulate</c> and <c>evaluate --simulated</c> as a user calls them.</summary>
public sealed class SimulatedVerbTests
{
    [Fact]
    public async Task Evaluate_SimulatedFolder_TellsBiasAndCoverage()
    {
        using var folder = new TemporaryFolder();
        var made = await FlareScopeProcess.RunAsync("simulate", "--seed", "11", "--frames", "6", "--size", "640x360", "--weather", "clear", "--out", folder["sim"]);
        Assert.Equal(0, made.ExitCode);

        var run = await FlareScopeProcess.RunAsync("evaluate", folder["sim"], "--simulated", "--true-boxes", "--json");

        Assert.Equal(0, run.ExitCode);
        var all = run.Json.GetProperty("all");
        Assert.Equal(6, all.GetProperty("pictures").GetInt32());
        Assert.InRange(all.GetProperty("length").GetProperty("medianBias").GetProperty("value").GetDouble(), -0.15, 0.15);
        Assert.Equal("clear", Assert.Single(run.Json.GetProperty("byWeather").EnumerateObject()).Name);
    }

    [Theory]
    [InlineData("--light", "noon")]
    [InlineData("--weather", "snow")]
    [InlineData("--smoke", "fog")]
    [InlineData("--flares", "9")]
    public async Task Simulate_UnknownCondition_IsOneLineAndExitCodeTwo(string option, string value)
    {
        using var folder = new TemporaryFolder();

        var run = await FlareScopeProcess.RunAsync("simulate", option, value, "--out", folder["sim"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Single(run.ErrorLines);
    }

    [Fact]
    public async Task Simulate_NowhereToWrite_SaysWhatToGive()
    {
        var run = await FlareScopeProcess.RunAsync("simulate", "--seed", "1");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--out", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }
}
