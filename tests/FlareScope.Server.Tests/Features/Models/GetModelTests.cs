using FlareScope.Server.Tests.Support;

namespace FlareScope.Server.Tests.Features.Models;

public sealed class GetModelTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Fact]
    public async Task Get_Detector_TellsIdClassesAndThresholds()
    {
        var model = await server.GetJsonAsync("/api/v1/model");

        Assert.True(model.GetProperty("available").GetBoolean());
        Assert.Equal("fake-detector", model.GetProperty("id").GetString());
        Assert.Equal(["flame", "smoke"], model.GetProperty("classes").EnumerateArray().Select(name => name.GetString()));
        Assert.Equal(0.3, model.GetProperty("defaults").GetProperty("confidence").GetDouble());
    }
}
