using FlareScope.Core;

namespace FlareScope.Server.Features.Analyses;

/// <summary>A text field of a form, which some clients send as an attached file.</summary>
internal static class FormText
{
    /// <summary>Longest text, bytes. The largest of them is a calibration; three hundred metered points make about a tenth of this.</summary>
    public const int Longest = 2 * 1024 * 1024;

    /// <summary>The text of a field; null when it is absent.</summary>
    /// <exception cref="UserInputException"><c>NAME-too-large</c>.</exception>
    public static async Task<string?> OfAsync(IFormCollection form, string name, CancellationToken cancellation)
    {
        if (form.TryGetValue(name, out var text))
            return Checked(text.ToString(), name);
        if (form.Files[name] is not { } file)
            return null;
        if (file.Length > Longest)
            throw TooLarge(name);
        using var reader = new StreamReader(file.OpenReadStream());
        return await reader.ReadToEndAsync(cancellation);
    }

    /// <summary>The same text when it is not too long.</summary>
    /// <exception cref="UserInputException"><c>NAME-too-large</c>.</exception>
    public static string? Checked(string? text, string name) => text is { Length: > Longest } ? throw TooLarge(name) : text;

    private static UserInputException TooLarge(string name) => new(
        $"{name}-too-large", $"The field '{name}' is longer than {Longest / 1024 / 1024} MB: that is another kind of file; attach the right one.");
}
