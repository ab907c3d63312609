using System.Text.Json;
using static System.FormattableString;

namespace FlareScope.Core.Gas;

/// <summary>Reads the field <c>uncertainty</c> of a gas document.</summary>
internal static class GasUncertaintyField
{
    private const double MaxRelative = 100;
    private const double MaxAbsolute = 50;

    /// <exception cref="UserInputException"><c>gas-bad-uncertainty</c>, <c>gas-unknown-component</c>.</exception>
    public static CompositionUncertainty Read(JsonElement field, GasMixture gas)
    {
        if (field.ValueKind != JsonValueKind.Object)
            throw Bad("must be an object such as {\"dirichlet\": 200} or {\"relativePercent\": 5}");
        var names = field.EnumerateObject().Select(p => p.Name).ToArray();
        if (names is ["dirichlet"])
            return new DirichletUncertainty(Number(field.GetProperty("dirichlet"), "dirichlet", DirichletUncertainty.LeastConcentration, 1e7));
        if (names.Length == 0 || names.Except(["relativePercent", "absolutePercent"]).Any())
            throw Bad("needs either 'dirichlet' alone, or 'relativePercent' and 'absolutePercent'");
        return new ComponentUncertainty(
            Sigmas(field, "relativePercent", MaxRelative, gas.MoleFractions.Keys),
            Sigmas(field, "absolutePercent", MaxAbsolute, gas.MoleFractions.Keys));
    }

    private static Dictionary<string, double> Sigmas(JsonElement field, string name, double max, IEnumerable<string> components)
    {
        if (!field.TryGetProperty(name, out var value))
            return [];
        if (value.ValueKind != JsonValueKind.Object)
        {
            var all = Number(value, name, 0, max);
            return components.ToDictionary(id => id, _ => all);
        }

        var sigmas = new Dictionary<string, double>();
        foreach (var property in value.EnumerateObject())
        {
            var id = GasComponents.Find(property.Name).Id;
            if (!sigmas.TryAdd(id, Number(property.Value, $"{name}.{property.Name}", 0, max)))
                throw Bad($"gives {id} twice in '{name}'");
        }

        return sigmas;
    }

    private static double Number(JsonElement value, string name, double min, double max) =>
        value.ValueKind == JsonValueKind.Number && value.GetDouble() is var number && number >= min && number <= max
            ? number
            : throw Bad(Invariant($"has a bad '{name}': give a number from {min} to {max}"));

    private static UserInputException Bad(string what) => new("gas-bad-uncertainty", $"Gas field 'uncertainty' {what}.");
}
