using FlareScope.Core;

namespace FlareScope.Satellite.Clients;

/// <summary>A key or password that prints as stars, whatever prints it.</summary>
public sealed class Secret
{
    private const string Stars = "***";

    /// <summary>Shortest text that is replaced in messages; a shorter one would tear ordinary words apart.</summary>
    private const int ShortestRedacted = 4;

    private readonly string _value;

    /// <summary>Wraps a secret.</summary>
    /// <param name="value">The secret, not empty.</param>
    public Secret(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        _value = value.Trim();
    }

    /// <summary>Reads a secret from an environment variable.</summary>
    /// <param name="variable">Name of the variable.</param>
    /// <param name="purpose">What it is for and where one gets it, for the message.</param>
    /// <param name="environment">Reads a variable; null where it is not set.</param>
    /// <exception cref="UserInputException"><c>key-missing</c>.</exception>
    public static Secret FromEnvironment(string variable, string purpose, Func<string, string?> environment) =>
        environment(variable) is { } value && !string.IsNullOrWhiteSpace(value)
            ? new Secret(value)
            : throw new UserInputException("key-missing", $"The environment variable {variable} is not set; it holds {purpose}.");

    /// <summary>The secret itself, for the request that needs it.</summary>
    internal string Reveal() => _value;

    /// <summary>A text with the secret, plain or escaped, replaced by stars.</summary>
    public string Redact(string text) =>
        _value.Length < ShortestRedacted
            ? text
            : text.Replace(_value, Stars, StringComparison.OrdinalIgnoreCase).Replace(Uri.EscapeDataString(_value), Stars, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override string ToString() => Stars;
}
