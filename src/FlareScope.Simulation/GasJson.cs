using System.Text.Json;
using FlareScope.Core.Analysis;
using FlareScope.Core.Gas;

namespace FlareScope.Simulation;

/// <summary>Writes a gas preset as a <c>gas.json</c> document that <see cref="GasDocument.Parse"/> reads back.</summary>
internal static class GasJson
{
    public static string Write(string preset)
    {
        if (!GasPresets.TryGet(preset, out var selection))
            throw new ArgumentException($"No gas preset '{preset}'.", nameof(preset));
        var molePercent = selection.Mixture.MoleFractions.ToDictionary(part => part.Key, part => Math.Round(100 * part.Value, 6));
        return JsonSerializer.Serialize(new { name = preset, molePercent, reference = "20C" }, AnalysisJson.Indented);
    }
}
