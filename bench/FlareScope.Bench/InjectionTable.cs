using System.Globalization;
using FlareScope.Satellite.Injection;

namespace FlareScope.Bench;

/// <summary>Prints detection probability, bias and coverage of injected flares as Markdown, for docs/method/satellite-scenes.md.</summary>
internal static class InjectionTable
{
    /// <summary>Flares for each line when not told otherwise.</summary>
    internal const int Trials = 400;

    private static readonly double[] Heats = [0.02, 0.03, 0.05, 0.07, 0.1, 0.15, 0.2, 0.3, 0.5, 1, 2, 5, 10];

    internal static void Print(int trials)
    {
        foreach (var ground in (BackgroundStatistics[])[BackgroundStatistics.Forest, BackgroundStatistics.Desert])
        {
            Console.WriteLine(FormattableString.Invariant($"\n{ground.Name}, {trials} injected flares a line\n"));
            Console.WriteLine("| heat, MW | found | NHI too | saturated | bound only | bias | interval holds | bounds above truth |");
            Console.WriteLine("|---:|---:|---:|---:|---:|---:|---:|---:|");
            foreach (var heat in Heats)
            {
                var p = new InjectionStudy { Ground = ground, Trials = trials }.Run(heat);
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {heat} | {p.Detected:P0} | {p.Nhi:P0} | {p.Saturated:P0} | {p.LowerBounds:P0} | {p.Bias:+0 %;-0 %;0 %} | {p.Coverage:P0} | {p.BoundsBroken} |"));
            }
        }
    }
}
