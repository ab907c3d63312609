using System.Text.Json;

namespace FlareScope.Satellite.Http;

/// <summary>Turns answers that are not success into one line.</summary>
public static class FetchErrors
{
    /// <summary>The failure a status stands for, with the service's own words where its body has them.</summary>
    public static RemoteFailureException FromStatus(FetchedBody body)
    {
        var code = body.Status switch
        {
            401 or 403 => RemoteFailureCodes.NotAuthorised,
            404 or 410 => RemoteFailureCodes.NotFound,
            _ => RemoteFailureCodes.Status,
        };
        var words = Words(body);
        return new RemoteFailureException(code, $"{body.Label} answered {body.Status}{(words.Length > 0 ? $": {words}" : "")}.") { Status = body.Status };
    }

    /// <summary>What an error body says: <c>description</c>, <c>detail</c>, <c>message</c> or <c>error_description</c> of a JSON object, else nothing for a page, else its start.</summary>
    private static string Words(FetchedBody body)
    {
        if (body.LooksLikeHtml)
            return "a web page";
        try
        {
            using var json = JsonDocument.Parse(body.Bytes);
            if (json.RootElement.ValueKind != JsonValueKind.Object)
                return "";
            foreach (var name in new[] { "description", "detail", "message", "error_description", "error", "code" })
            {
                if (json.RootElement.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String)
                    return OneLine(value.GetString()!);
            }
            return "";
        }
        catch (JsonException)
        {
            return OneLine(body.Excerpt());
        }
    }

    private static string OneLine(string text) => new string([.. text.ReplaceLineEndings(" ").Where(c => !char.IsControl(c)).Take(160)]).Trim().TrimEnd('.');
}
