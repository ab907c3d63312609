using System.Reflection;
using System.Text.Json;

namespace FlareScope.Core.Cameras;

/// <summary>Finds fields of a camera file that nobody would read: a misspelt distance must not silently become "unknown".</summary>
internal static class CameraFields
{
    public static void RefuseUnknown(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
            throw new UserInputException("camera-bad-field", "camera.json must be an object such as {\"distanceM\": 300}.");
        Check(root, typeof(CameraDocument), prefix: "");
    }

    private static void Check(JsonElement element, Type type, string prefix)
    {
        var known = type.GetProperties(BindingFlags.Public | BindingFlags.Instance);
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var field in element.EnumerateObject())
        {
            if (!seen.Add(field.Name))
                throw new UserInputException("camera-contradiction", $"camera.json: '{prefix}{field.Name}' is given twice; keep one.");
            var match = known.FirstOrDefault(p => p.Name.Equals(field.Name, StringComparison.OrdinalIgnoreCase))
                ?? throw new UserInputException(
                    "camera-unknown-field",
                    $"camera.json: unknown field '{prefix}{field.Name}'; known here are {string.Join(' ', known.Select(JsonName))}.");
            if (field.Value.ValueKind == JsonValueKind.Object && match.PropertyType.Assembly == typeof(CameraDocument).Assembly)
                Check(field.Value, match.PropertyType, $"{prefix}{field.Name}.");
        }
    }

    private static string JsonName(PropertyInfo property) => JsonNamingPolicy.CamelCase.ConvertName(property.Name);
}
