namespace FlareScope.Server.Problems;

/// <summary>The HTTP status of each code of a <see cref="Core.UserInputException"/>.</summary>
public static class UserInputStatus
{
    /// <summary>
    /// 404 for what is not there, 413 for what is too large, 415 for what is no picture, 422 for a model that does not start when it
    /// is chosen, 503 for a missing model, else 400.
    /// </summary>
    public static int Of(string code) => code switch
    {
        "cross-site-request" => StatusCodes.Status403Forbidden,
        "analysis-unknown" or "sample-unknown" or "camera-unknown" or "frame-unknown" or "model-unknown" => StatusCodes.Status404NotFound,
        "image-too-large" or "image-too-many-bytes" or "request-too-large"
            or "camera-too-large" or "gas-too-large" or "calibration-too-large" => StatusCodes.Status413PayloadTooLarge,
        "image-not-recognised" or "image-multi-frame" or "media-type-unsupported"
            => StatusCodes.Status415UnsupportedMediaType,
        "model-refused" => StatusCodes.Status422UnprocessableEntity,
        _ when code.StartsWith("model-", StringComparison.Ordinal) => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status400BadRequest,
    };
}
