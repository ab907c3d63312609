using System.ComponentModel;
using FlareScope.Core;
using FlareScope.Server.Texts;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FlareScope.Server.Features.Demo;

/// <summary><c>GET /api/v1/demo/frame</c>: the simulated camera's last frame with what was found in it.</summary>
internal static class GetDemoFrame
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/demo/frame", Handle)
        .WithName("GetDemoFrame").WithTags("Demo").WithSummary("The simulated camera's last frame, annotated")
        .Produces(StatusCodes.Status200OK, contentType: "image/jpeg")
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static FileContentHttpResult Handle(
        HttpContext context,
        DemoFeed feed,
        [Description("Language of the caption, ru or en; default: as the browser prefers.")] string? lang = null)
    {
        var frame = feed.Frame ?? throw new UserInputException("frame-unknown", "The simulated camera has no frame yet; ask again in a second.");
        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.Bytes(frame.Annotated(lang is "ru" or "en" ? lang : PageLanguage.Of(context.Request)), "image/jpeg");
    }
}
