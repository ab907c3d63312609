using System.Collections.Frozen;
using System.Text.Json;

namespace FlareScope.Server.Texts;

/// <summary>Every word of the page in one language, from the embedded resource <c>Texts/LANGUAGE.json</c>.</summary>
public sealed class PageTexts
{
    private readonly FrozenDictionary<string, string> _texts;

    private PageTexts(string language)
    {
        Language = language;
        using var stream = typeof(PageTexts).Assembly.GetManifestResourceStream($"texts.{language}.json")
            ?? throw new InvalidOperationException($"The texts of language '{language}' are not embedded.");
        using var reader = new StreamReader(stream);
        // Inside a script element no "<" may stand as it is.
        Json = reader.ReadToEnd().Replace("<", "\\u003c", StringComparison.Ordinal);
        _texts = JsonSerializer.Deserialize<Dictionary<string, string>>(Json)!.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Russian.</summary>
    public static PageTexts Russian { get; } = new("ru");

    /// <summary>English.</summary>
    public static PageTexts English { get; } = new("en");

    /// <summary>Language tag, <c>ru</c> or <c>en</c>.</summary>
    public string Language { get; }

    /// <summary>The whole resource as JSON, for the page's scripts.</summary>
    public string Json { get; }

    /// <summary>All keys.</summary>
    public IReadOnlyCollection<string> Keys => _texts.Keys;

    /// <summary>The text of a key; the key itself when there is none, so that a gap is seen and not hidden.</summary>
    public string this[string key] => _texts.GetValueOrDefault(key, key);

    /// <summary>The texts of a language tag; English for any language but Russian.</summary>
    public static PageTexts Of(string language) => language == "ru" ? Russian : English;
}
