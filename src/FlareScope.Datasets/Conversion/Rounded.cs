namespace FlareScope.Datasets.Conversion;

/// <summary>Figures short enough to read and exact enough to come back: a millionth of a pixel, a billionth of a side.</summary>
internal static class Rounded
{
    internal static double Pixels(double value) => Math.Round(value, 6) + 0.0; // no minus zero

    internal static double Percent(double share) => Math.Round(100 * share, 8) + 0.0;

    internal static string Share(double share) => Text(Math.Round(share, 9) + 0.0);

    internal static string Text(double value) => value.ToString("0.##########", System.Globalization.CultureInfo.InvariantCulture);
}
