namespace FlareScope.Core.Analysis;

/// <summary>What was measured on the smoke: a DCOT-style estimate, not a reading by a certified observer.</summary>
/// <param name="Kind"><c>soot</c>, <c>steam</c> or <c>undetermined</c>.</param>
/// <param name="OpacityPercent">Mean opacity across the plume one flame length down it (nearer in a short plume), 0..100; null when it could not be measured.</param>
/// <param name="Ringelmann">Ringelmann number of that opacity, 20 % a number, 0..5; null when it could not be measured.</param>
public sealed record SmokeMeasurement(string Kind, double? OpacityPercent, double? Ringelmann)
{
    /// <summary><see cref="Kind"/> of black smoke.</summary>
    public const string Soot = "soot";

    /// <summary><see cref="Kind"/> of water droplets.</summary>
    public const string Steam = "steam";

    /// <summary><see cref="Kind"/> that the picture does not tell.</summary>
    public const string Undetermined = "undetermined";

    /// <summary>Mean opacity across the densest part of the plume, which an observer by Method 9 would read, 0..100.</summary>
    public double? DensestOpacityPercent { get; init; }

    /// <summary>Standard uncertainty of the opacities, percentage points.</summary>
    public double? SigmaPercent { get; init; }

    /// <summary>How it was read: <c>contrast</c>, or <c>two-background</c> where the plume crosses an edge.</summary>
    public string? Method { get; init; }

    /// <summary>Why there is no opacity, see <see cref="MeasurementReasons"/>.</summary>
    public string? Reason { get; init; }

    /// <summary>Ends of the line on which the opacity was read, [x, y] in picture pixels.</summary>
    public IReadOnlyList<double[]>? Transect { get; init; }

    /// <summary>Soot that crosses the line; null without soot, a scale or the plume's speed.</summary>
    public QuantityBand? SootFlow { get; init; }
}
