namespace FlareScope.Satellite.Http;

/// <summary>
/// The one family of failures of a remote service: it refused, was not reached, or answered with something else than asked for.
/// The message is one line without secrets.
/// </summary>
public sealed class RemoteFailureException : Exception
{
    /// <summary>Creates the failure.</summary>
    /// <param name="code">Stable kebab-case code from <see cref="RemoteFailureCodes"/>.</param>
    /// <param name="message">One line: which service, what happened, how to mend it where that is known.</param>
    /// <param name="isTransient">True when the same request may well succeed a little later.</param>
    /// <param name="inner">The cause.</param>
    public RemoteFailureException(string code, string message, bool isTransient = false, Exception? inner = null)
        : base(message, inner)
    {
        Code = code;
        IsTransient = isTransient;
    }

    /// <summary>Stable kebab-case code.</summary>
    public string Code { get; }

    /// <summary>True when the same request may well succeed a little later.</summary>
    public bool IsTransient { get; }

    /// <summary>HTTP status, null when there was no answer.</summary>
    public int? Status { get; init; }

    /// <summary>How long the service asked to be left alone (<c>Retry-After</c>), null when it did not say.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
