using FlareScope.Core.Analysis;
using FlareScope.Satellite.Volumes;

namespace FlareScope.Satellite.Characterisation;

/// <summary>The answer of <c>satellite scene --json</c>.</summary>
/// <param name="Scene">What was looked at.</param>
/// <param name="Hotspots">Hot spots, those with most pixels first; an empty list means "looked, nothing hot".</param>
/// <param name="Looked">True: the scene was searched. Clouds may still have hidden everything, see the share.</param>
/// <param name="CloudShare">Share of the pixels with data that are cloudy, 0..1; null without a cloud mask.</param>
/// <param name="Calibration">Id of the calibration from heat to volume.</param>
/// <param name="CalibrationDetails">What it is.</param>
/// <param name="Method">Fingerprint of every parameter that made the numbers.</param>
/// <param name="Sources">Files that the scene was read from.</param>
public sealed record SceneDocument(
    SceneSummary Scene,
    IReadOnlyList<SceneHotspot> Hotspots,
    bool Looked,
    double? CloudShare,
    string Calibration,
    CalibrationInfo CalibrationDetails,
    MethodInfo Method,
    IReadOnlyList<SceneSource> Sources);
