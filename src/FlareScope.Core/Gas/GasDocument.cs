using System.Text.Json;
using static System.FormattableString;

namespace FlareScope.Core.Gas;

/// <summary>
/// Reads a gas: a preset name, or the text of <c>gas.json</c>
/// (<c>{"name", "molePercent" | "massPercent": {"CH4": 60, …}, "reference", "uncertainty"}</c>).
/// </summary>
/// <remarks>
/// <c>uncertainty</c> is one of <c>{"dirichlet": 200}</c> (concentration), <c>{"relativePercent": 5}</c> or
/// <c>{"relativePercent": {"C3H8": 10}, "absolutePercent": {"N2": 0.5}}</c> (standard uncertainties of mole fractions).
/// </remarks>
public static class GasDocument
{
    private static readonly string[] Fields = ["name", "molePercent", "massPercent", "reference", "uncertainty"];

    private static readonly JsonDocumentOptions Options = new() { AllowDuplicateProperties = false, MaxDepth = 8 };

    /// <summary>Reads a preset name or a gas document.</summary>
    /// <param name="presetNameOrJson">A name of <see cref="GasPresets.Names"/>, or JSON text.</param>
    /// <returns>The gas and how well it is known.</returns>
    /// <exception cref="UserInputException">
    /// <c>gas-unknown-preset</c>, <c>gas-not-json</c>, <c>gas-unknown-field</c>, <c>gas-bad-field</c>, <c>gas-no-composition</c>,
    /// or a code of <see cref="GasMixture.FromMolePercent"/>.
    /// </exception>
    public static GasSelection Parse(string presetNameOrJson)
    {
        if (!presetNameOrJson.AsSpan().TrimStart().StartsWith("{", StringComparison.Ordinal))
            return Preset(presetNameOrJson.Trim().Trim('"'));
        try
        {
            using var document = JsonDocument.Parse(presetNameOrJson, Options);
            var mixture = Read(document.RootElement);
            return document.RootElement.TryGetProperty("uncertainty", out var uncertainty)
                ? GasSelection.With(mixture, GasUncertaintyField.Read(uncertainty, mixture))
                : GasSelection.Stated(mixture);
        }
        catch (JsonException error)
        {
            throw new UserInputException("gas-not-json", $"The gas document is not valid JSON: {error.Message}", error);
        }
    }

    private static GasSelection Preset(string name) => GasPresets.TryGet(name, out var selection)
        ? selection
        : throw new UserInputException(
            "gas-unknown-preset",
            $"Gas preset '{name}' is not known; use one of {string.Join(' ', GasPresets.Names)}, or a gas.json document.");

    private static GasMixture Read(JsonElement root)
    {
        if (root.EnumerateObject().FirstOrDefault(p => !Fields.Contains(p.Name)) is { Value.ValueKind: not JsonValueKind.Undefined } odd)
            throw new UserInputException(
                "gas-unknown-field", $"The gas document has an unknown field '{odd.Name}'; known are {string.Join(' ', Fields)}.");

        // "reference" changes no ideal-gas mole fraction; it is checked so that a typing error does not pass unseen.
        if (Text(root, "reference") is { } reference && reference is not ("0C" or "15C" or "20C" or "60F"))
            throw new UserInputException("gas-bad-field", $"Gas field 'reference' is '{reference}'; give 0C, 15C, 20C or 60F.");

        var name = Text(root, "name") ?? "gas.json";
        var mole = root.TryGetProperty("molePercent", out var molePercent);
        return (mole, root.TryGetProperty("massPercent", out var massPercent)) switch
        {
            (true, false) => GasMixture.FromMolePercent(name, Shares(molePercent, "molePercent")),
            (false, true) => GasMixture.FromMassPercent(name, Shares(massPercent, "massPercent")),
            _ => throw new UserInputException(
                "gas-no-composition", "The gas document needs exactly one of 'molePercent' and 'massPercent'."),
        };
    }

    private static string? Text(JsonElement root, string field) => !root.TryGetProperty(field, out var value) ? null
        : value.ValueKind == JsonValueKind.String ? value.GetString()
        : throw new UserInputException("gas-bad-field", $"Gas field '{field}' must be a text.");

    private static Dictionary<string, double> Shares(JsonElement element, string field)
    {
        if (element.ValueKind != JsonValueKind.Object)
            throw new UserInputException("gas-bad-field", $"Gas field '{field}' must be an object such as {{\"CH4\": 100}}.");
        return element.EnumerateObject().ToDictionary(p => p.Name, p => p.Value.ValueKind == JsonValueKind.Number
            ? p.Value.GetDouble()
            : throw new UserInputException("gas-bad-share", Invariant($"Gas share '{p.Name}' must be a number, percent.")));
    }
}
