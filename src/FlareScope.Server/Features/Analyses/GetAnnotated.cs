using System.ComponentModel;
using FlareScope.Core;
using FlareScope.Server.Storage;
using FlareScope.Server.Texts;
using FlareScope.Vision.Drawing;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FlareScope.Server.Features.Analyses;

/// <summary><c>GET /api/v1/analyses/{id}/annotated</c>: the picture with boxes, contour and caption.</summary>
internal static class GetAnnotated
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/analyses/{id}/annotated", HandleAsync)
        .WithName("GetAnnotated").WithTags("Analyses").WithSummary("The picture with boxes, contour and caption")
        .Produces(StatusCodes.Status200OK, contentType: "image/jpeg", additionalContentTypes: "image/png")
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<FileContentHttpResult> HandleAsync(
        string id,
        HttpContext context,
        AnalysisRunner runner,
        PictureStore pictures,
        HistoryContext history,
        CancellationToken cancellation,
        [Description("Language of the caption, ru or en; default: as the browser prefers.")] string? lang = null,
        [Description("jpeg or png.")] string format = "jpeg")
    {
        if (lang is not (null or "ru" or "en"))
            throw new UserInputException("language-unknown", $"Language '{PictureName.Of(lang)}' is not spoken here; give ru or en.");
        if (format is not ("jpeg" or "png"))
            throw new UserInputException("format-unknown", $"Format '{PictureName.Of(format)}' is not written here; give jpeg or png.");
        var language = (lang ?? PageLanguage.Of(context.Request)) == "ru" ? PictureLanguage.Russian : PictureLanguage.English;
        var record = await history.RequireAsync(id, cancellation);
        var document = record.Document();
        var bytes = await pictures.GetAsync(record.PictureSha256, cancellation);
        var drawn = await runner.WithPictureAsync(
            bytes, record.Name, image => AnnotatedPicture.Draw(image.Bitmap, document, language, format), cancellation);
        return TypedResults.Bytes(drawn, $"image/{format}");
    }
}
