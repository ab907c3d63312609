using System.Net;
using System.Text.Json;
using FlareScope.Server.Tests.Support;

namespace FlareScope.Server.Tests.Features.Demo;

public sealed class StreamDemoTests(StreamDemoTests.Server server) : IClassFixture<StreamDemoTests.Server>
{
    public sealed class Server : RunningServer
    {
        protected override ServerOptions Options(ServerOptions usual) => usual with { Demo = true };
    }

    [Fact]
    public async Task Get_Events_TellTheTruthBesideTheMeasurementAndHaveAFrame()
    {
        using var events = new StreamReader(await server.Client.GetStreamAsync("/api/v1/demo/events", TestContext.Current.CancellationToken));
        var first = await NextAsync(events);
        var second = await NextAsync(events);

        Assert.Equal(("new", "update"), (first.GetProperty("type").GetString(), second.GetProperty("type").GetString()));
        Assert.Equal(JsonValueKind.Null, first.GetProperty("before").ValueKind);
        Assert.Equal(first.GetProperty("after").GetRawText(), second.GetProperty("before").GetRawText());
        Assert.True(second.GetProperty("after").GetProperty("truth").GetProperty("gasFlow").GetProperty("value").GetDouble() > 0);
        Assert.True(second.GetProperty("after").GetProperty("modelAvailable").GetBoolean());

        var frame = await server.GetAsync("/api/v1/demo/frame?lang=en");
        Assert.Equal("image/jpeg", frame.Content.Headers.ContentType?.MediaType);
        Assert.Contains("id=\"live\"", await (await server.GetAsync("/")).TextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Demo_NotAskedFor_HasNoLivePanelAndNoEvents()
    {
        await using var plain = new RunningServer();
        await plain.InitializeAsync();

        await (await plain.GetAsync("/api/v1/demo/events")).AssertProblemAsync(HttpStatusCode.NotFound, "not-found");
        Assert.DoesNotContain("id=\"live\"", await (await plain.GetAsync("/")).TextAsync(), StringComparison.Ordinal);
    }

    private static async Task<JsonElement> NextAsync(StreamReader events)
    {
        while (await events.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (line.StartsWith("data:", StringComparison.Ordinal)) return JsonSerializer.Deserialize<JsonElement>(line[5..]);
        }

        throw new InvalidOperationException("The stream ended.");
    }
}
