using Microsoft.Net.Http.Headers;

namespace FlareScope.Server.Texts;

/// <summary>Chooses the language of an answer: the query, then the cookie, then what the browser prefers, then English.</summary>
public static class PageLanguage
{
    /// <summary>Name of the query parameter and of the cookie.</summary>
    public const string Key = "lang";

    /// <summary>The language of a request, <c>ru</c> or <c>en</c>.</summary>
    public static string Of(HttpRequest request) =>
        Known(request.Query[Key]) ?? Known(request.Cookies[Key]) ?? Preferred(request) ?? "en";

    /// <summary>Keeps a language asked for in the query for a year.</summary>
    public static void Remember(HttpContext context)
    {
        if (Known(context.Request.Query[Key]) is { } language)
            context.Response.Cookies.Append(Key, language, new CookieOptions
            {
                MaxAge = TimeSpan.FromDays(365),
                SameSite = Microsoft.AspNetCore.Http.SameSiteMode.Lax,
                HttpOnly = true,
                IsEssential = true,
            });
    }

    private static string? Known(string? tag) => tag is "ru" or "en" ? tag : null;

    private static string? Preferred(HttpRequest request) =>
        StringWithQualityHeaderValue.TryParseList(request.Headers.AcceptLanguage, out var accepted)
            ? accepted
                .OrderByDescending(value => value.Quality ?? 1)
                .Select(value => Known(value.Value.ToString().Split('-')[0].ToLowerInvariant()))
                .FirstOrDefault(tag => tag is not null)
            : null;
}
