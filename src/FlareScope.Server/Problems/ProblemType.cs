namespace FlareScope.Server.Problems;

/// <summary>The stable <c>type</c> of every problem+json answer.</summary>
public static class ProblemType
{
    /// <summary>What every type starts with.</summary>
    public const string Prefix = "urn:flarescope:problem:";

    /// <summary>The type of a stable kebab-case code, for example <c>urn:flarescope:problem:image-truncated</c>.</summary>
    public static string Of(string code) => Prefix + code;

    /// <summary>The code that stands for an HTTP status which no user input explains.</summary>
    public static string CodeOf(int status) => status switch
    {
        StatusCodes.Status400BadRequest => "bad-request",
        StatusCodes.Status403Forbidden => "forbidden",
        StatusCodes.Status404NotFound => "not-found",
        StatusCodes.Status405MethodNotAllowed => "method-not-allowed",
        StatusCodes.Status413PayloadTooLarge => "request-too-large",
        StatusCodes.Status415UnsupportedMediaType => "media-type-unsupported",
        StatusCodes.Status503ServiceUnavailable => "unavailable",
        _ => status >= StatusCodes.Status500InternalServerError ? "internal" : "refused",
    };

    /// <summary>What to say about such a status when nothing more is known; null for nothing.</summary>
    public static string? DetailOf(int status) => status switch
    {
        StatusCodes.Status404NotFound => "There is nothing at this address; /docs lists what there is.",
        StatusCodes.Status405MethodNotAllowed => "This address does not take that method; /docs tells which.",
        StatusCodes.Status413PayloadTooLarge => "The request is too large; a picture may have 64 MB. Save it as JPEG or make it smaller.",
        StatusCodes.Status415UnsupportedMediaType => "This address does not take that content type; /docs tells which.",
        _ => null,
    };
}
