using System.Text.Json;

namespace FlareScope.EndToEnd;

/// <summary><c>flame</c> and <c>emissions</c> against the worked example of the science notes (ground.md sections 1.3 and 6.2).</summary>
public sealed class PhysicsVerbTests
{
    [Fact]
    public async Task Flame_WorkedExample_GivesTheThreeRoutesAndTheirGeometricMean()
    {
        var run = await FlareScopeProcess.RunAsync(
            "flame", "--length", "12", "--diameter", "0.30", "--gas", "apg-mid", "--routes", "api521,heskestad,delichatsios", "--json");

        Assert.Equal(0, run.ExitCode);
        var heat = run.Json.GetProperty("routes").EnumerateArray()
            .ToDictionary(r => r.GetProperty("name").GetString()!, r => r.GetProperty("heatReleaseMW").GetDouble());
        Assert.Equal(28.38, heat["api521"], 0.005);
        Assert.Equal(19.84, heat["heskestad"], 0.005);
        Assert.Equal(16.14, heat["delichatsios"], 0.005);
        var combined = run.Json.GetProperty("combined");
        Assert.Equal(20.87, combined.GetProperty("geometricMeanMW").GetDouble(), 0.005);
        var flow = combined.GetProperty("gasFlow");
        Assert.Equal(35.115, flow.GetProperty("geometricMean").GetDouble(), 0.01);
        Assert.Equal("thousand m3/day", flow.GetProperty("unit").GetString());
        Assert.Equal("20C 101.325 kPa", flow.GetProperty("reference").GetString());
    }

    [Fact]
    public async Task Flame_Explain_PrintsTheChainAndPutsItInTheJson()
    {
        string[] call = ["flame", "--length", "12", "--diameter", "0.30", "--gas", "apg-mid", "--explain"];
        var people = await FlareScopeProcess.RunAsync(call);
        var machine = await FlareScopeProcess.RunAsync([.. call, "--json"]);

        Assert.Equal(0, people.ExitCode);
        Assert.Contains("28.38 MW", people.Output, StringComparison.Ordinal);
        Assert.Contains("0.00604", people.Output, StringComparison.Ordinal);
        var steps = machine.Json.GetProperty("explanation").EnumerateArray().ToArray();
        Assert.Contains(steps, s => s.GetProperty("quantity").GetString() == "heat release, api521");
        Assert.All(steps, s => Assert.NotEmpty(s.GetProperty("formula").GetString()!));
    }

    [Fact]
    public async Task Flame_EveryOption_ReachesTheAnswer()
    {
        var run = await FlareScopeProcess.RunAsync(
            "flame", "--length", "25", "--area", "90", "--diameter", "0.1", "--wind", "5", "--tip-height", "30", "--pressure", "600",
            "--exit-velocity", "300", "--burner", "jet", "--tilt", "20", "--view-angle", "60", "--radiant", "40", "--sep", "200",
            "--gas", "apg-mid", "--json");

        Assert.Equal(0, run.ExitCode);
        var inputs = run.Json.GetProperty("inputs");
        Assert.Equal("jet", inputs.GetProperty("burner").GetString());
        Assert.Equal(5.85, inputs.GetProperty("windMS").GetDouble(), 0.01);
        Assert.True(inputs.GetProperty("trueLengthM").GetDouble() > 25);
        var names = run.Json.GetProperty("routes").EnumerateArray().Select(r => r.GetProperty("name").GetString()).ToArray();
        Assert.Equal(["api521-sonic", "sandia", "chamberlain", "area", "radiant-tan", "radiant-kent", "solid-flame"], names[..7]);
        Assert.False(run.Json.TryGetProperty("explanation", out _));
    }

    [Fact]
    public async Task Emissions_Order371Field_GivesTheDayExample()
    {
        var run = await FlareScopeProcess.RunAsync(
            "emissions", "--volume", "35.115", "--unit", "km3-20C", "--gas", "apg-mid", "--method", "order371", "--combustion", "field", "--json");

        Assert.Equal(0, run.ExitCode);
        var method = Assert.Single(run.Json.GetProperty("methods").EnumerateArray());
        Assert.Equal("field", method.GetProperty("variant").GetString());
        Assert.Equal(109.53, method.GetProperty("co2T").GetDouble(), 0.005);
        Assert.Equal(0.2815, method.GetProperty("ch4T").GetDouble(), 0.00005);
    }

    [Theory]
    [InlineData("flame", "--length", "-3")]
    [InlineData("flame", "--length", "NaN")]
    [InlineData("flame", "--length", "9000")]
    [InlineData("flame", "--length", "12", "--gas", "unobtainium")]
    [InlineData("flame", "--length", "12", "--routes", "brzustowski")]
    [InlineData("flame", "--length", "12", "--routes", "chamberlain")]
    [InlineData("flame", "--length", "12", "--burner", "candle")]
    [InlineData("flame", "--length", "12", "--pressure", "-4")]
    [InlineData("flame", "--length", "12", "--tilt", "100")]
    [InlineData("flame", "--length", "12", "--sep", "100")]
    [InlineData("emissions", "--volume", "-1", "--unit", "km3-20C")]
    [InlineData("emissions", "--volume", "1", "--unit", "barrels")]
    [InlineData("emissions", "--volume", "1", "--unit", "km3-20C", "--method", "guess")]
    [InlineData("juggle")]
    public async Task WrongCall_AnyPhysicsVerb_IsOneLineAndExitCodeTwo(params string[] arguments)
    {
        var run = await FlareScopeProcess.RunAsync(arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Single(run.ErrorLines);
        Assert.StartsWith("flarescope: ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"name\":\"x\",\"molePercent\":{\"CH4\":60,\"XYZ\":40}}", "XYZ")]
    [InlineData("{\"name\":\"x\",\"molePercent\":{\"CH4\":60,\"C2H6\":20}}", "80")]
    [InlineData("{\"name\":\"x\",\"molePercent\":{\"CH4\":120,\"C2H6\":-20}}", "C2H6")]
    [InlineData("{\"name\":\"x\",\"molePercent\":{\"CH4\":100},\"uncertainty\":{\"dirichlet\":1}}", "dirichlet")]
    public async Task Flame_BadGasFile_NamesTheComponentOrTheSum(string gas, string named)
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder["gas.json"], gas, TestContext.Current.CancellationToken);

        var run = await FlareScopeProcess.RunAsync("flame", "--length", "12", "--gas", folder["gas.json"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(named, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }
}
