namespace FlareScope.Core.Calibration;

/// <summary>Predictions of each point by models that never saw it.</summary>
internal static class LeaveOut
{
    /// <summary>ln(flow) of each point from all the others.</summary>
    /// <param name="fitter">The kind of model.</param>
    /// <param name="maxRefits">Sets larger than this are not fitted again for every point; the weights of the whole fit are held.</param>
    public static double[] OneByOne(SiteModelFitter fitter, int maxRefits)
    {
        var data = fitter.Data;
        var residuals = fitter.ExactLeftOut() ?? (data.Points.Count > maxRefits ? fitter.FixedWeightLeftOut() : null);
        return residuals is not null
            ? [.. data.LnFlow.Zip(residuals, (metered, residual) => metered - residual)]
            : ByGroup(fitter, [.. Enumerable.Range(0, data.Points.Count)]);
    }

    /// <summary>ln(flow) of each point from the other days; null when there is one day only.</summary>
    public static double[]? DayByDay(SiteModelFitter fitter) =>
        fitter.Data.Days.Distinct().Count() > 1 ? ByGroup(fitter, fitter.Data.Days) : null;

    private static double[] ByGroup(SiteModelFitter fitter, int[] groups)
    {
        var predicted = new double[groups.Length];
        foreach (var group in groups.Distinct())
        {
            int[] others = [.. Enumerable.Range(0, groups.Length).Where(i => groups[i] != group)];
            var model = fitter.Fit(others);
            for (var i = 0; i < groups.Length; i++)
            {
                if (groups[i] == group)
                    predicted[i] = fitter.Predict(model, i);
            }
        }

        return predicted;
    }
}
