using FlareScope.Server.Tests.Support;

namespace FlareScope.Server.Tests.Features.Detection;

public sealed class DetectObjectsTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Fact]
    public async Task Post_Picture_AnswersInTheDeepStackForm()
    {
        var answer = await (await server.PostPictureAsync("/v1/vision/detection", Pictures.Flare, "frame", ("min_confidence", "0.6"))).JsonAsync();

        Assert.True(answer.GetProperty("success").GetBoolean());
        var only = Assert.Single(answer.GetProperty("predictions").EnumerateArray());
        Assert.Equal("flame", only.GetProperty("label").GetString());
        Assert.Equal(0.9, only.GetProperty("confidence").GetDouble());
        Assert.Equal((130, 60), (only.GetProperty("x_min").GetInt32(), only.GetProperty("y_min").GetInt32()));
        Assert.Equal((190, 160), (only.GetProperty("x_max").GetInt32(), only.GetProperty("y_max").GetInt32()));
    }

    [Fact]
    public async Task Post_Picture_KeepsNothing()
    {
        await server.PostPictureAsync("/v1/vision/detection", Pictures.Flare, "frame");

        Assert.Empty((await server.GetJsonAsync("/api/v1/analyses")).GetProperty("items").EnumerateArray());
    }
}
