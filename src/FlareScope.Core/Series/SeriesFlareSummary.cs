namespace FlareScope.Core.Series;

/// <summary>One flare over a whole series.</summary>
/// <param name="Id">Its track.</param>
/// <param name="Windows">Windows that tell its size.</param>
/// <param name="LengthM">Median of the windows' L50, m; null without a scale.</param>
/// <param name="AreaM2">Median of the windows' A50, m²; null without a scale.</param>
/// <param name="LengthPx">Median of the windows' L50, px; null without a size.</param>
/// <param name="AreaPx">Median of the windows' A50, px²; null without a size.</param>
/// <param name="GasFlowKm3Day">Median of the windows' gas flow, thousand m3/day at 20 °C; null when no window tells it.</param>
/// <param name="FlickerHz">Median of the windows' dominant frequency, Hz; null when no window tells it.</param>
public sealed record SeriesFlareSummary(
    string Id, int Windows, double? LengthM, double? AreaM2, double? LengthPx, double? AreaPx, double? GasFlowKm3Day, double? FlickerHz)
{
    /// <summary>Sums up the windows of one track.</summary>
    /// <param name="id">The track.</param>
    /// <param name="windows">What its windows tell.</param>
    public static SeriesFlareSummary Of(string id, IReadOnlyList<SeriesFlare> windows)
    {
        return new(
            id,
            windows.Count(w => w.Size is not null),
            Median(w => w.Size?.Length?.P50),
            Median(w => w.Size?.Area?.P50),
            Median(w => w.Size?.LengthPx.P50),
            Median(w => w.Size?.AreaPx.P50),
            Median(w => w.Estimate?.GasFlow?.P50),
            Median(w => w.Size?.Flicker.Hz));

        double? Median(Func<SeriesFlare, double?> figure)
        {
            double[] known = [.. windows.Select(figure).OfType<double>()];
            return known.Length == 0 ? null : Statistics.Moments.Median(known);
        }
    }
}
