using ScottPlot;

namespace FlareScope.Charts;

/// <summary>What lies behind a chart and what is told apart on it; series keep their hues and change their lightness.</summary>
internal sealed record ChartTheme(Color Background, Color Ink, Color Faint, Color Quiet, Color Flame, Color Smoke)
{
    /// <summary>On paper and light pages.</summary>
    internal static ChartTheme Light { get; } =
        new(Colors.White, ChartColours.Ink, ChartColours.Faint, ChartColours.Quiet, ChartColours.Before, ChartColours.Answer);

    /// <summary>On dark pages.</summary>
    internal static ChartTheme Dark { get; } = new(
        Color.FromHex("#161d24"), Color.FromHex("#dfe6ec"), Color.FromHex("#2b3640"), Color.FromHex("#8a97a3"), Color.FromHex("#ff9a4d"), Color.FromHex("#5ab4ea"));
}
