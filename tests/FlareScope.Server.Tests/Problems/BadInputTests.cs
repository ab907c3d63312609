using System.Net;
using FlareScope.Server.Tests.Support;
using SkiaSharp;

namespace FlareScope.Server.Tests.Problems;

public sealed class BadInputTests(RunningServer server) : IClassFixture<RunningServer>
{
    public static TheoryData<string, HttpStatusCode, string> BadPictures => new()
    {
        { "empty", HttpStatusCode.BadRequest, "image-empty" },
        { "text", HttpStatusCode.UnsupportedMediaType, "image-not-recognised" },
        { "truncated", HttpStatusCode.BadRequest, "image-truncated" },
        { "elongated", HttpStatusCode.BadRequest, "image-too-long" },
    };

    [Theory]
    [MemberData(nameof(BadPictures))]
    public async Task Post_BadPicture_IsAProblemAndNothingIsKept(string kind, HttpStatusCode status, string code)
    {
        await (await server.PostPictureAsync(Bad(kind))).AssertProblemAsync(status, code);
        await (await server.PostPictureAsync("/v1/vision/detection", Bad(kind), "x.jpg")).AssertProblemAsync(status, code);

        Assert.Empty((await server.GetJsonAsync("/api/v1/analyses")).GetProperty("items").EnumerateArray());
    }

    [Theory]
    [InlineData("gas", """{"molePercent":{"XX":100}}""", "gas-unknown-component")]
    [InlineData("gas", """{"molePercent":{"CH4":60}}""", "gas-sum")]
    [InlineData("gas", "petrol", "gas-unknown-preset")]
    [InlineData("camera", """{"scale":{"pixels":[0,0,10,10],"metres":-1}}""", "camera-out-of-range")]
    [InlineData("camera", "{", "camera-not-json")]
    [InlineData("confidence", "7", "threshold-out-of-range")]
    [InlineData("confidence", "high", "bad-request")]
    public async Task Post_BadField_NamesWhatIsWrong(string field, string value, string code) =>
        await (await server.PostPictureAsync(Pictures.Flare, (field, value))).AssertProblemAsync(HttpStatusCode.BadRequest, code);

    [Fact]
    public async Task Post_UnknownCameraId_SaysSo() =>
        await (await server.PostPictureAsync(Pictures.Flare, ("cameraId", "north"))).AssertProblemAsync(HttpStatusCode.NotFound, "camera-unknown");

    [Fact]
    public async Task Post_NoPicture_SaysWhichFieldIsMissing()
    {
        using var form = new MultipartFormDataContent { { new StringContent("0.5"), "confidence" } };

        var answer = await server.Client.PostAsync("/api/v1/analyses", form, TestContext.Current.CancellationToken);

        var problem = await answer.AssertProblemAsync(HttpStatusCode.BadRequest, "image-missing");
        Assert.Contains("'image'", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_JsonWhereAFormIsMeant_IsAProblem() =>
        await (await server.PostJsonAsync("/api/v1/analyses", new { image = "x" }))
            .AssertProblemAsync(HttpStatusCode.UnsupportedMediaType, "media-type-unsupported");

    [Fact]
    public async Task Post_MoreThanTheLimit_IsAProblem()
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(new byte[ServerOptions.MaxRequestBytes]), "image", "large.jpg" } };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/analyses") { Content = form };
        request.Headers.ExpectContinue = true; // the server refuses before the body is sent

        var answer = await server.Client.SendAsync(request, TestContext.Current.CancellationToken);

        await answer.AssertProblemAsync(HttpStatusCode.RequestEntityTooLarge, "request-too-large");
    }

    [Theory]
    [InlineData("/api/v1/analyses/none", "analysis-unknown")]
    [InlineData("/api/v1/analyses/none/image", "analysis-unknown")]
    [InlineData("/api/v1/analyses/..%2F..%2Fhistory.db/annotated", "analysis-unknown")]
    [InlineData("/api/v1/samples/..%2Fhistory/image", "sample-unknown")]
    [InlineData("/api/v1/nowhere", "not-found")]
    public async Task Get_WhatIsNotThere_IsAProblem(string path, string code)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Accept.ParseAdd("image/*"); // as an <img> asks

        await (await server.Client.SendAsync(request, TestContext.Current.CancellationToken)).AssertProblemAsync(HttpStatusCode.NotFound, code);
    }

    private static byte[] Bad(string kind) => kind switch
    {
        "empty" => [],
        "text" => "this is no picture"u8.ToArray(),
        "truncated" => Pictures.Flare[..(Pictures.Flare.Length / 2)],
        _ => Elongated(),
    };

    /// <summary>The head of a PNG of 1 x 500,000 px: it must be refused before any pixel is decoded.</summary>
    private static byte[] Elongated()
    {
        using var bitmap = new SKBitmap(1, 1);
        using var data = bitmap.Encode(SKEncodedImageFormat.Png, 100);
        var png = data.ToArray();
        System.Buffers.Binary.BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(20), 500_000);
        return png;
    }
}
