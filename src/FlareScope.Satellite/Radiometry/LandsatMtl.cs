using System.Globalization;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using FlareScope.Core;

namespace FlareScope.Satellite.Radiometry;

/// <summary>A Landsat metadata file (MTL) as text, XML or JSON: values by group and key.</summary>
/// <remarks>Level 2 files hold the same key in two groups with different values, so a key alone means nothing. Science notes, satellite.md section 2.1.</remarks>
public sealed class LandsatMtl
{
    private readonly Dictionary<(string Group, string Key), string> _values;

    private LandsatMtl(Dictionary<(string, string), string> values) => _values = values;

    /// <summary>Reads a file.</summary>
    /// <param name="text">Its text; the form is told from its first character.</param>
    /// <exception cref="UserInputException"><c>scene-metadata</c>.</exception>
    public static LandsatMtl Parse(string text)
    {
        try
        {
            var values = text.TrimStart() switch
            {
                ['{', ..] => FromJson(text),
                ['<', ..] => FromXml(text),
                _ => FromText(text),
            };
            return values.Count > 0 ? new(values) : throw Broken("it holds no GROUP with values");
        }
        catch (Exception wrong) when (wrong is JsonException or XmlException or InvalidOperationException)
        {
            throw Broken(wrong.Message, wrong);
        }
    }

    /// <summary>A value, or null.</summary>
    /// <param name="group">Name of the group that holds the key directly.</param>
    /// <param name="key">The key.</param>
    public string? Find(string group, string key) => _values.GetValueOrDefault((group, key));

    /// <summary>A number.</summary>
    /// <param name="group">Name of the group that holds the key directly.</param>
    /// <param name="key">The key.</param>
    /// <exception cref="UserInputException"><c>scene-metadata</c>: it is not there.</exception>
    public double Number(string group, string key) =>
        double.TryParse(Find(group, key), CultureInfo.InvariantCulture, out var value)
            ? value
            : throw Broken($"it holds no number {key} in the group {group}");

    private static Dictionary<(string, string), string> FromText(string text)
    {
        var (values, groups) = (new Dictionary<(string, string), string>(), new Stack<string>());
        foreach (var line in text.Split('\n'))
        {
            if (line.Split('=', 2, StringSplitOptions.TrimEntries) is not [var key, var value])
                continue;
            if (key == "GROUP")
                groups.Push(value);
            else if (key == "END_GROUP")
                _ = groups.TryPop(out _);
            else if (groups.TryPeek(out var group))
                values[(group, key)] = value.Trim('"');
        }

        return values;
    }

    private static Dictionary<(string, string), string> FromXml(string text)
    {
        using var reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        var values = new Dictionary<(string, string), string>();
        foreach (var leaf in XElement.Load(reader).Descendants().Where(e => !e.HasElements && e.Parent is not null))
            values[(leaf.Parent!.Name.LocalName, leaf.Name.LocalName)] = leaf.Value.Trim();
        return values;
    }

    private static Dictionary<(string, string), string> FromJson(string text)
    {
        using var document = JsonDocument.Parse(text);
        var values = new Dictionary<(string, string), string>();
        Walk(document.RootElement, "");
        return values;

        void Walk(JsonElement element, string group)
        {
            foreach (var property in element.EnumerateObject())
            {
                if (property.Value.ValueKind == JsonValueKind.Object)
                    Walk(property.Value, property.Name);
                else
                    values[(group, property.Name)] = property.Value.ToString();
            }
        }
    }

    private static UserInputException Broken(string why, Exception? inner = null) =>
        new("scene-metadata", string.Create(CultureInfo.InvariantCulture, $"The Landsat metadata (MTL) are not understood: {why}; give the MTL file of the product."), inner);
}
