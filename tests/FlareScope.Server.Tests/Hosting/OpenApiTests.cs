using FlareScope.Server.Tests.Support;

namespace FlareScope.Server.Tests.Hosting;

public sealed class OpenApiTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Fact]
    public async Task Get_Description_IsOpenApi31WithEveryPath()
    {
        var api = await server.GetJsonAsync("/openapi/v1.json");

        Assert.StartsWith("3.1", api.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        var paths = api.GetProperty("paths").EnumerateObject().Select(path => path.Name).ToList();
        string[] needed =
        [
            "/api/v1/analyses", "/api/v1/analyses/{id}", "/api/v1/analyses/{id}/measure", "/api/v1/analyses/{id}/detect",
            "/api/v1/analyses/{id}/image", "/api/v1/analyses/{id}/annotated", "/api/v1/model", "/api/v1/samples", "/v1/vision/detection",
        ];
        Assert.Empty(needed.Except(paths));
    }

    [Fact]
    public async Task Get_Description_TellsTheFormOfAnUpload()
    {
        var api = await server.GetJsonAsync("/openapi/v1.json");

        var form = api.GetProperty("paths").GetProperty("/api/v1/analyses").GetProperty("post")
            .GetProperty("requestBody").GetProperty("content").GetProperty("multipart/form-data").GetRawText();

        foreach (var field in new[] { "image", "camera", "gas", "confidence" }) Assert.Contains($"\"{field}\"", form, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Reference_LoadsNothingFromOtherHosts()
    {
        var page = await (await server.Client.GetAsync("/docs", TestContext.Current.CancellationToken)).TextAsync();

        Assert.DoesNotContain("src=\"http", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("href=\"http", page, StringComparison.OrdinalIgnoreCase);
    }
}
