namespace FlareScope.Core;

/// <summary>
/// The one family of expected failures: something a user gave is wrong. The message is one line that says what,
/// where and how to mend it; the code is stable and becomes the problem+json type and the JSON error code.
/// </summary>
public sealed class UserInputException : Exception
{
    /// <summary>Creates the failure.</summary>
    /// <param name="code">Stable kebab-case code, for example <c>image-too-large</c>.</param>
    /// <param name="message">One line: what, where, how to mend it.</param>
    /// <param name="inner">The cause, kept for <c>--verbose</c>.</param>
    public UserInputException(string code, string message, Exception? inner = null)
        : base(message, inner) => Code = code;

    /// <summary>Stable kebab-case code.</summary>
    public string Code { get; }
}
