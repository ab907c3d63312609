using FlareScope.Core.Statistics;

namespace FlareScope.Core.Calibration;

/// <summary>A site's regression: ln(flow) = [tier-2 ln(flow)] + intercept + Σ coefficient × z + process(z).</summary>
/// <param name="Kind">A name of <see cref="SiteModelKind"/>.</param>
/// <param name="OnTierTwo">True when the model corrects the tier-2 flow instead of standing alone.</param>
/// <param name="Intercept">Constant, in ln(thousand m3/day), or in ln(factor) on tier 2.</param>
/// <param name="Features">Columns, the flame's size first.</param>
/// <param name="Process">The Gaussian process; null for other kinds.</param>
public sealed record SiteModel(
    string Kind, bool OnTierTwo, double Intercept, IReadOnlyList<CalibrationFeature> Features, ProcessMean? Process)
{
    /// <summary>ln(flow in thousand m3/day).</summary>
    /// <param name="lnTierTwo">ln of the tier-2 flow; not used by a model that stands alone.</param>
    /// <param name="z">Standardised features, 0 where unknown.</param>
    internal double LnFlow(double lnTierTwo, ReadOnlySpan<double> z)
    {
        var sum = Intercept + (OnTierTwo ? lnTierTwo : 0) + (Process?.Mean(z) ?? 0);
        for (var j = 0; j < Features.Count; j++)
            sum += (Features[j].Coefficient ?? 0) * z[j];
        return sum;
    }

    /// <summary>d ln(flow) / d ln(area), near enough to carry the flicker of a frame over; tier 2 goes about with the area.</summary>
    /// <param name="lengthPerArea">d ln(length) / d ln(area) of a flickering flame.</param>
    internal double AreaSlope(double lengthPerArea)
    {
        if (OnTierTwo)
            return FeatureCatalogue.Prior(FeatureCatalogue.Area).Mean;
        var slope = (Features[0].Coefficient ?? 0) / Features[0].Scale;
        return Features[0].Name == FeatureCatalogue.Length ? slope * lengthPerArea : slope;
    }
}
