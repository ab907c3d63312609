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
}
