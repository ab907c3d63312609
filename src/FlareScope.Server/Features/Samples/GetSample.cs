using FlareScope.Core.Cameras;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FlareScope.Server.Features.Samples;

/// <summary><c>GET /api/v1/samples/{name}/image</c> and <c>…/camera</c>.</summary>
internal static class GetSample
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/samples/{name}/image", Image)
            .WithName("GetSampleImage").WithTags("Samples").WithSummary("The picture of a sample")
            .Produces(StatusCodes.Status200OK, contentType: "image/jpeg")
            .ProducesProblem(StatusCodes.Status404NotFound);
        routes.MapGet("/samples/{name}/camera", Camera)
            .WithName("GetSampleCamera").WithTags("Samples").WithSummary("The camera.json of a sample")
            .Produces<CameraDocument>()
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static FileContentHttpResult Image(string name, SampleGallery gallery) =>
        TypedResults.Bytes(gallery.Require(name).Jpeg, "image/jpeg");

    private static ContentHttpResult Camera(string name, SampleGallery gallery) =>
        TypedResults.Text(gallery.Require(name).CameraJson, "application/json");
}
