using ScottPlot;

namespace FlareScope.Charts;

/// <summary>The colours of every chart: told apart in grey print and by colour-blind readers (Okabe and Ito's blue and orange).</summary>
internal static class ChartColours
{
    internal static Color Ink { get; } = Color.FromHex("#22303c");

    internal static Color Faint { get; } = Color.FromHex("#e3e8ed");

    internal static Color Quiet { get; } = Color.FromHex("#8a97a3");

    internal static Color Answer { get; } = Color.FromHex("#0072b2");

    internal static Color Before { get; } = Color.FromHex("#d55e00");

    internal static Color Flame { get; } = Color.FromHex("#d55e00");

    internal static Color FlameAndSmoke { get; } = Color.FromHex("#8c4a2f");

    internal static Color Smoke { get; } = Color.FromHex("#6b7780");

    internal static Color Nothing { get; } = Color.FromHex("#b5d6ea");

    internal static Color Day { get; } = Color.FromHex("#f0c75e");

    internal static Color Dusk { get; } = Color.FromHex("#a8729a");

    internal static Color Night { get; } = Color.FromHex("#27374a");
}
