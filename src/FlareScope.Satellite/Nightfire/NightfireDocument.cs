using System.Text.Json.Serialization;
using FlareScope.Core.Analysis;
using FlareScope.Core.Explanations;
using FlareScope.Satellite.Tables;
using FlareScope.Satellite.Volumes;

namespace FlareScope.Satellite.Nightfire;

/// <summary>The answer of <c>flarescope satellite nightfire --json</c>.</summary>
/// <param name="Schema">Schema and its version.</param>
/// <param name="Calibration">Id of the calibration.</param>
/// <param name="CalibrationDetails">What it is.</param>
/// <param name="Source">The table; null when it was no file.</param>
/// <param name="SitesSource">The list of sites; null without one.</param>
/// <param name="LooksSource">The table of looks; null without one.</param>
/// <param name="Method">Fingerprint of every parameter that made the numbers.</param>
/// <param name="Totals">Everything together.</param>
/// <param name="Detections">Every row that is a detection; null when they were not asked for.</param>
/// <param name="Sites">Sites, largest flow first.</param>
/// <param name="Warnings">Codes that hold for the whole table.</param>
public sealed record NightfireDocument(
    string Schema,
    string Calibration,
    CalibrationInfo CalibrationDetails,
    SourceFile? Source,
    SourceFile? SitesSource,
    SourceFile? LooksSource,
    MethodInfo Method,
    NightfireTotals Totals,
    IReadOnlyList<NightfireDetection>? Detections,
    IReadOnlyList<NightfireSite> Sites,
    IReadOnlyList<string> Warnings)
{
    /// <summary>Name of the schema.</summary>
    public const string SchemaName = "flarescope.nightfire/1";

    /// <summary>How the largest flow was made, step by step; only when asked for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<ExplanationStep>? Explanation { get; init; }
}
