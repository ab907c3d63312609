namespace FlareScope.Vision.Flames;

/// <summary>Medians and quantiles of small samples.</summary>
internal static class Median
{
    /// <summary>The middle value; NaN values are left out, NaN when nothing remains. Changes the order of the list.</summary>
    internal static float Of(List<float> values) => Quantile(values, 0.5);

    /// <summary>The value below which a share of the others lies; NaN when there is none. Reorders the list.</summary>
    internal static float Quantile(List<float> values, double share)
    {
        values.RemoveAll(float.IsNaN);
        if (values.Count == 0)
            return float.NaN;
        values.Sort();
        return values[Math.Min(values.Count - 1, (int)(share * values.Count))];
    }
}
