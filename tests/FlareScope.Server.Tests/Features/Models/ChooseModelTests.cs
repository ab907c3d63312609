using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using FlareScope.Server.Tests.Support;

namespace FlareScope.Server.Tests.Features.Models;

public sealed class ChooseModelTests : IAsyncLifetime
{
    private readonly ModelServer _server = new();

    public ValueTask InitializeAsync() => _server.InitializeAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task Get_Models_ListsThemAndMarksTheOneThatWorks()
    {
        var list = await _server.GetJsonAsync("/api/v1/models");
        var models = list.GetProperty("models").EnumerateArray().ToList();
        Assert.Equal(["bright", "brighter", "broken"], models.Select(m => m.GetProperty("id").GetString()).Order());
        var active = Assert.Single(models, m => m.GetProperty("active").GetBoolean());
        Assert.Equal("bright", active.GetProperty("id").GetString());
        Assert.Equal(list.GetProperty("active").GetString(), active.GetProperty("sha256").GetString());
    }

    [Fact]
    public async Task Put_AnotherModel_MakesTheNextAnalysesAndLeavesEarlierOnesTheirs()
    {
        var before = await _server.AnalyseAsync();
        var chosen = await (await PutAsync(new { id = "brighter" })).JsonAsync();
        Assert.Equal("brighter", chosen.GetProperty("id").GetString());
        Assert.Equal("brighter", (await _server.GetJsonAsync("/api/v1/model")).GetProperty("id").GetString());

        var after = await _server.AnalyseAsync();
        Assert.Equal("brighter", ModelOf(after));
        Assert.Equal("bright", ModelOf(await _server.GetJsonAsync($"/api/v1/analyses/{before.Id()}")));
        Assert.Equal("brighter", ModelOf(await _server.GetJsonAsync($"/api/v1/analyses/{after.Id()}")));
    }

    [Fact]
    public async Task Put_HashOfAModel_IsTheSameAsItsName()
    {
        var models = (await _server.GetJsonAsync("/api/v1/models")).GetProperty("models").EnumerateArray();
        var sha256 = models.Single(m => m.GetProperty("id").GetString() == "brighter").GetProperty("sha256").GetString();
        Assert.Equal("brighter", (await (await PutAsync(new { sha256 })).JsonAsync()).GetProperty("id").GetString());
    }

    [Fact]
    public async Task Put_BrokenModel_IsAProblemAndTheOldOneGoesOn()
    {
        var problem = await (await PutAsync(new { id = "broken" })).AssertProblemAsync(HttpStatusCode.UnprocessableEntity, "model-refused");
        Assert.Contains("not changed", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Equal("bright", ModelOf(await _server.AnalyseAsync()));
    }

    [Theory]
    [InlineData("nobody")]
    [InlineData("../../etc/passwd")]
    public async Task Put_UnknownModel_IsNotFound(string id) =>
        await (await PutAsync(new { id })).AssertProblemAsync(HttpStatusCode.NotFound, "model-unknown");

    [Fact]
    public async Task Put_NoModelNamed_IsTheUsersMistake() =>
        await (await PutAsync(new { })).AssertProblemAsync(HttpStatusCode.BadRequest, "bad-request");

    [Fact]
    public async Task Put_WhileManyPicturesAreDetected_FailsNone()
    {
        var stop = false;
        var detecting = Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            var answers = 0;
            while (!Volatile.Read(ref stop) || answers == 0)
            {
                var answer = await _server.PostPictureAsync("/v1/vision/detection", Pictures.Flare, "flare.jpg");
                Assert.True(answer.IsSuccessStatusCode, await answer.TextAsync());
                Assert.Single((await answer.JsonAsync()).GetProperty("predictions").EnumerateArray());
                answers++;
            }
        })).ToList();
        for (var swap = 0; swap < 12; swap++)
            await (await PutAsync(new { id = swap % 2 == 0 ? "brighter" : "bright" })).JsonAsync();
        Volatile.Write(ref stop, true);
        await Task.WhenAll(detecting);
    }

    [Fact]
    public async Task Start_AfterAChoice_KeepsIt()
    {
        await (await PutAsync(new { id = "brighter" })).JsonAsync();
        var again = new AgainServer(_server.DataFolder);
        await again.InitializeAsync();
        Assert.Equal("brighter", (await again.GetJsonAsync("/api/v1/model")).GetProperty("id").GetString());
        await again.DisposeAsync();
    }

    private static string? ModelOf(JsonElement document) => document.GetProperty("model").GetProperty("id").GetString();

    private Task<HttpResponseMessage> PutAsync(object body) =>
        _server.Client.PutAsJsonAsync("/api/v1/models/active", body, TestContext.Current.CancellationToken);

    /// <summary>The same data folder, started again without naming a model.</summary>
    private sealed class AgainServer(string dataFolder) : RunningServer(dataFolder)
    {
        protected override bool RealModels => true;
    }
}
