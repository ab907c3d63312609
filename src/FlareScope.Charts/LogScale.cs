using System.Globalization;
using ScottPlot;
using ScottPlot.TickGenerators;

namespace FlareScope.Charts;

/// <summary>A logarithmic axis: positions are decimal logarithms, labels are the numbers themselves.</summary>
internal static class LogScale
{
    private static readonly double[] Fine = [1, 1.5, 2, 3, 5, 7];
    private static readonly double[] Coarse = [1, 2, 5];

    /// <summary>Where a positive number lies.</summary>
    internal static double At(double value) => Math.Log10(value);

    /// <summary>Ticks from one number to another, both above 0.</summary>
    internal static ITickGenerator Ticks(double low, double high)
    {
        var steps = high / low < 30 ? Fine : Coarse;
        var values =
            from power in Enumerable.Range((int)Math.Floor(At(low)), (int)Math.Ceiling(At(high)) - (int)Math.Floor(At(low)) + 1)
            from step in steps
            let value = step * Math.Pow(10, power)
            where value >= low && value <= high
            select new Tick(At(value), value.ToString("0.###", CultureInfo.InvariantCulture));
        return new NumericManual([.. values]);
    }
}
