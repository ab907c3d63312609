using System.Text.Json;
using FlareScope.Server.Tests.Support;

namespace FlareScope.Server.Tests.Features.Samples;

public sealed class ListSamplesTests(ListSamplesTests.Server server) : IClassFixture<ListSamplesTests.Server>
{
    public sealed class Server : RunningServer
    {
        protected override ServerOptions Options(ServerOptions usual) => usual with { Samples = true };
    }

    [Fact]
    public async Task Get_Samples_CoverEveryLightWithTruthPictureAndCamera()
    {
        var samples = await CompleteAsync();

        Assert.Equal(["day", "dusk", "night"], samples.Select(s => s.GetProperty("light").GetString()).Distinct().Order());
        Assert.Contains(samples, s => s.GetProperty("smoking").GetBoolean());
        foreach (var sample in samples)
        {
            Assert.True(sample.GetProperty("truth").GetProperty("gasFlow").GetProperty("value").GetDouble() > 0);
            var camera = await server.GetJsonAsync($"/api/v1/samples/{sample.GetProperty("name").GetString()}/camera");
            Assert.True(camera.GetProperty("focalLengthPx").GetDouble() > 0);
        }
    }

    [Fact]
    public async Task Post_Sample_IsKnownAsASimulation()
    {
        var sample = (await CompleteAsync())[0];
        var picture = await (await server.GetAsync($"/api/v1/samples/{sample.GetProperty("name").GetString()}/image")).BytesAsync();

        var document = await (await server.PostPictureAsync(picture)).JsonAsync();

        Assert.Equal("simulation", document.GetProperty("source").GetProperty("kind").GetString());
        Assert.Equal(sample.GetProperty("sha256").GetString(), document.GetProperty("source").GetProperty("sha256").GetString());
    }

    private async Task<JsonElement[]> CompleteAsync()
    {
        while (true)
        {
            var answer = await server.GetJsonAsync("/api/v1/samples");
            if (answer.GetProperty("complete").GetBoolean()) return [.. answer.GetProperty("items").EnumerateArray()];
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }
}
