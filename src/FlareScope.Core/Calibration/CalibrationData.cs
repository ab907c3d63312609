using FlareScope.Core.Statistics;

namespace FlareScope.Core.Calibration;

/// <summary>Points as a regression sees them.</summary>
internal sealed class CalibrationData
{
    private CalibrationData(
        IReadOnlyList<MeteredPoint> points, double[] lnTierTwo, IReadOnlyList<CalibrationFeature> features, IReadOnlyList<string> notes)
    {
        (Points, LnTierTwo, Features, Notes) = (points, lnTierTwo, features, notes);
        LnFlow = [.. points.Select(p => p.LnFlow)];
        LnAboveTierTwo = [.. LnFlow.Zip(lnTierTwo, (metered, laws) => metered - laws)];
        Days = [.. points.Select(p => p.Day)];
        Rows = [.. points.Select(p => features.Select(f => f.Standardise(FeatureCatalogue.Value(f.Name, p.Seen)!.Value)).ToArray())];
    }

    /// <summary>The points by time.</summary>
    public IReadOnlyList<MeteredPoint> Points { get; }

    /// <summary>Metered ln(flow).</summary>
    public double[] LnFlow { get; }

    /// <summary>Tier-2 ln(flow).</summary>
    public double[] LnTierTwo { get; }

    /// <summary>ln(metered flow / tier-2 flow): what a model on tier 2 has to learn.</summary>
    public double[] LnAboveTierTwo { get; }

    /// <summary>Day of each point.</summary>
    public int[] Days { get; }

    /// <summary>Standardised features of each point.</summary>
    public double[][] Rows { get; }

    /// <summary>Columns without coefficients.</summary>
    public IReadOnlyList<CalibrationFeature> Features { get; }

    /// <summary>Why a feature is not used.</summary>
    public IReadOnlyList<string> Notes { get; }

    /// <summary>Picks the features that every point tells and that change.</summary>
    /// <param name="points">Checked points.</param>
    /// <param name="tierTwo">The flame laws at this site.</param>
    /// <param name="kind">A name of <see cref="SiteModelKind"/>, which decides what it can use.</param>
    public static CalibrationData Of(IReadOnlyList<MeteredPoint> points, TierTwoFlow tierTwo, string kind)
    {
        var notes = new List<string>();
        var features = new List<CalibrationFeature>();
        var candidates = FeatureCatalogue.Candidates(ByArea(points));
        var wanted = kind switch
        {
            SiteModelKind.Bias => [],
            SiteModelKind.Ridge => candidates.Take(1),
            SiteModelKind.GaussianProcess => candidates.Where(name => !FeatureCatalogue.IsLinearOnly(name)),
            _ => candidates,
        };
        foreach (var name in wanted)
        {
            var told = points.Select(p => FeatureCatalogue.Value(name, p.Seen)).OfType<double>().ToArray();
            var spread = told.Length == 0 ? 0 : Math.Sqrt(Moments.Variance(told));
            var changes = spread > 1e-9;
            var isSize = features.Count == 0;
            if (told.Length == points.Count && (changes || isSize))
                features.Add(new(name, Moments.Mean(told), changes ? spread : 1, Coefficient: null, MissingSigma: 0));
            else if (told.Length == points.Count)
                notes.Add($"{name} never changes and is left out");
            else if (told.Length > 0)
                notes.Add($"{name} is missing at {points.Count - told.Length} of {points.Count} points and is left out");
        }

        return new(points, [.. points.Select(p => tierTwo.Ln(p.Seen))], features, notes);
    }

    /// <summary>True when every point has an area; else every point has a length.</summary>
    public static bool ByArea(IReadOnlyList<MeteredPoint> points) => points.All(p => p.Seen.AreaM2 is not null);
}
