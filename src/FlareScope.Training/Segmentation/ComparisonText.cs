using System.Globalization;
using System.Text;

namespace FlareScope.Training.Segmentation;

/// <summary>Writes a comparison for people.</summary>
internal static class ComparisonText
{
    /// <summary>A few lines: each way's figures, then the paired differences.</summary>
    public static string Of(ComparedSet set)
    {
        var text = new StringBuilder();
        void Line(FormattableString line) => text.AppendLine(line.ToString(CultureInfo.InvariantCulture));
        Line($"{set.Split}: {string.Join(", ", set.Sources)}");
        foreach (var s in set.Scores)
        {
            Line($"  {s.Outliner}: {s.Pictures} pictures of {s.Scenes} scenes, {s.Crops} flares, {s.Missed} missed, {s.MsPerCrop:F1} ms a flare");
            Line($"    IoU median {s.MedianIou}  P10 {s.P10Iou}");
            Line($"    area error median {s.MedianAreaError}  P90 {s.P90AreaError}  ratio {s.MedianAreaRatio}");
        }

        Line($"  network less classical, paired: IoU {set.IouGain}, area error {set.AreaErrorGain}; network ahead on {set.NetworkBetter:P0}");
        return text.ToString();
    }
}
