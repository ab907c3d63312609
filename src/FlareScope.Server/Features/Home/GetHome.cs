using FlareScope.Server.Features.Models;
using FlareScope.Server.Texts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FlareScope.Server.Features.Home;

/// <summary><c>GET /</c>: the page.</summary>
internal static class GetHome
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/", HandleAsync).ExcludeFromDescription();

    private static async Task<ContentHttpResult> HandleAsync(
        HttpContext context, ServerOptions options, Detector detector, IServiceProvider services, ILoggerFactory loggers)
    {
        PageLanguage.Remember(context);
        context.Response.Headers.CacheControl = "no-cache";
        context.Response.Headers.Vary = "Accept-Language, Cookie";

        await using var renderer = new HtmlRenderer(services, loggers);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            [nameof(HomePage.Texts)] = PageTexts.Of(PageLanguage.Of(context.Request)),
            [nameof(HomePage.Demo)] = options.Demo,
            [nameof(HomePage.ModelAvailable)] = detector.IsAvailable,
        });
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<HomePage>(parameters)).ToHtmlString());
        return TypedResults.Content(html, "text/html; charset=utf-8");
    }
}
