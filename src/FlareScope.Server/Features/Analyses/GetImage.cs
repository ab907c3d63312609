using FlareScope.Server.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FlareScope.Server.Features.Analyses;

/// <summary><c>GET /api/v1/analyses/{id}/image</c>, <c>…/thumbnail</c> and <c>…/pixels</c>: the picture without marks, encoded anew, without EXIF.</summary>
internal static class GetImage
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        Map(routes, "image", "jpeg", "GetImage", "The picture, upright, as JPEG without EXIF", ServedPicture.View);
        Map(routes, "thumbnail", "jpeg", "GetThumbnail", "The picture cut to 320 x 220 px", ServedPicture.Thumbnail);
        Map(routes, "pixels", "png", "GetPixels", "The pixels as they were measured, upright, as lossless PNG", ServedPicture.Pixels);
    }

    private static void Map(IEndpointRouteBuilder routes, string kind, string format, string name, string summary, Func<byte[], byte[]> make) => routes
        .MapGet($"/analyses/{{id}}/{kind}", (string id, HttpContext context, PictureStore pictures, HistoryContext history, CancellationToken cancellation) =>
            HandleAsync(id, kind, format, make, context, pictures, history, cancellation))
        .WithName(name).WithTags("Analyses").WithSummary(summary)
        .Produces(StatusCodes.Status200OK, contentType: $"image/{format}")
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<PhysicalFileHttpResult> HandleAsync(
        string id,
        string kind,
        string format,
        Func<byte[], byte[]> make,
        HttpContext context,
        PictureStore pictures,
        HistoryContext history,
        CancellationToken cancellation)
    {
        var record = await history.RequireAsync(id, cancellation);
        var path = await pictures.DerivedAsync(record.PictureSha256, $"{kind}.{(format == "jpeg" ? "jpg" : format)}", make, cancellation);
        context.Response.Headers.CacheControl = "private, max-age=86400"; // the picture of an id never changes
        return TypedResults.PhysicalFile(path, $"image/{format}");
    }
}
