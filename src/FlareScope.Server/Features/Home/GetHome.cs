using FlareScope.Server.Features.Analyses;
using FlareScope.Server.Texts;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FlareScope.Server.Features.Home;

/// <summary><c>GET /</c>: the page.</summary>
internal static class GetHome
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/", Handle).ExcludeFromDescription();

    private static RazorComponentResult<HomePage> Handle(HttpContext context, ServerOptions options, Detector detector)
    {
        PageLanguage.Remember(context);
        context.Response.Headers.CacheControl = "no-cache";
        context.Response.Headers.Vary = "Accept-Language, Cookie";
        return new RazorComponentResult<HomePage>(new
        {
            Texts = PageTexts.Of(PageLanguage.Of(context.Request)),
            options.Demo,
            ModelAvailable = detector.Engine is not null,
        });
    }
}
