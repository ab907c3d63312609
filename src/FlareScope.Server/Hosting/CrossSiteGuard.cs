using FlareScope.Core;

namespace FlareScope.Server.Hosting;

/// <summary>
/// Refuses changes that a browser makes on behalf of another site: a local server has no log-in that could stop them.
/// Programs other than browsers do not send the header and are not concerned.
/// </summary>
internal static class CrossSiteGuard
{
    /// <summary>Adds the guard.</summary>
    public static IApplicationBuilder UseCrossSiteGuard(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var request = context.Request;
        var safe = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method);
        return safe || request.Headers["Sec-Fetch-Site"] != "cross-site"
            ? next(context)
            : throw new UserInputException("cross-site-request", "Another web site sent this request; open FlareScope's own page instead.");
    });
}
