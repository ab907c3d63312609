using System.Net;
using FlareScope.Server.Tests.Support;

namespace FlareScope.Server.Tests.Features.Models;

public sealed class MissingModelTests(MissingModelTests.Server server) : IClassFixture<MissingModelTests.Server>
{
    public sealed class Server : RunningServer
    {
        protected override ServerOptions Options(ServerOptions usual) => usual with { Model = Path.Combine(usual.DataFolder, "none.onnx") };
    }

    [Fact]
    public async Task Start_ModelMissing_AnswersAndSaysHowToMendIt()
    {
        var ready = await server.GetAsync("/health/ready");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        Assert.Contains("Model missing: none.onnx", await ready.TextAsync(), StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.OK, (await server.GetAsync("/health/live")).StatusCode);
        Assert.False((await server.GetJsonAsync("/api/v1/model")).GetProperty("available").GetBoolean());
        Assert.Contains("models/flare-detector", await (await server.GetAsync("/?lang=ru")).TextAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/v1/analyses")]
    [InlineData("/v1/vision/detection")]
    public async Task Post_ModelMissing_IsAProblem(string path) =>
        await (await server.PostPictureAsync(path, Pictures.Flare, "flare.jpg")).AssertProblemAsync(HttpStatusCode.ServiceUnavailable, "model-missing");
}
