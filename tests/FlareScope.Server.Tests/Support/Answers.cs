using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace FlareScope.Server.Tests.Support;

/// <summary>Reads answers of the server.</summary>
internal static class Answers
{
    /// <summary>The JSON of a good answer.</summary>
    public static async Task<JsonElement> JsonAsync(this HttpResponseMessage answer)
    {
        Assert.True(answer.IsSuccessStatusCode, await answer.TextAsync());
        return await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }

    /// <summary>The body as text.</summary>
    public static Task<string> TextAsync(this HttpResponseMessage answer) =>
        answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    /// <summary>The body as bytes.</summary>
    public static Task<byte[]> BytesAsync(this HttpResponseMessage answer) =>
        answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

    /// <summary>Asserts a problem+json of a code and status, with a trace id and a one-line detail.</summary>
    public static async Task<JsonElement> AssertProblemAsync(this HttpResponseMessage answer, HttpStatusCode status, string code)
    {
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.Equal($"urn:flarescope:problem:{code}", problem.GetProperty("type").GetString());
        Assert.Equal((int)status, problem.GetProperty("status").GetInt32());
        Assert.NotEmpty(problem.GetProperty("traceId").GetString()!);
        Assert.DoesNotContain('\n', problem.GetProperty("detail").GetString()!);
        return problem;
    }

    /// <summary>The id of a document.</summary>
    public static string Id(this JsonElement document) => document.GetProperty("id").GetString()!;

    /// <summary>The estimate of a document's first flare.</summary>
    public static JsonElement Estimate(this JsonElement document) => document.GetProperty("flares")[0].GetProperty("estimate");

    /// <summary>The warnings of a document's first flare.</summary>
    public static string[] Warnings(this JsonElement document) =>
        [.. document.Estimate().GetProperty("warnings").EnumerateArray().Select(code => code.GetString()!)];
}
