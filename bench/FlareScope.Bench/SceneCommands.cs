using System.Globalization;
using FlareScope.Satellite.Injection;

namespace FlareScope.Bench;

/// <summary>
/// What is run by itself: <c>tile</c>, because it prints the largest memory of its process, <c>injection</c>, because it takes minutes,
/// <c>measure</c>, which compares the outline's cost with the detector's, and <c>scene</c>, which writes an injected scene to try <c>flarescope satellite scene</c> on.
/// </summary>
internal static class SceneCommands
{
    private const int SceneSide = 400;

    /// <summary>Runs a command when the words are one.</summary>
    /// <returns>False when they are not.</returns>
    internal static bool TryRun(string[] words)
    {
        switch (words)
        {
            case ["tile", .. var rest]:
                TileBench.Run(rest is [var side, ..] ? int.Parse(side, CultureInfo.InvariantCulture) : TileBench.FullSide);
                return true;
            case ["measure", .. var rest]:
                MeasureBench.Run(rest is [var rounds, ..] ? int.Parse(rounds, CultureInfo.InvariantCulture) : MeasureBench.Rounds);
                return true;
            case ["injection", .. var rest]:
                InjectionTable.Print(rest is [var trials, ..] ? int.Parse(trials, CultureInfo.InvariantCulture) : InjectionTable.Trials);
                return true;
            case ["scene", var folder]:
                InjectedScene.Make(SceneSide, BackgroundStatistics.Forest, Flares, new(), seed: 1).WriteTo(folder);
                Console.WriteLine($"{Flares.Length} injected flares, truth.json says which: flarescope satellite scene {folder} --scene-info {Path.Combine(folder, "scene-info.json")}");
                return true;
            default:
                return false;
        }
    }

    // Below saturation, one band clipped, nearly everything clipped.
    private static InjectedFlare[] Flares { get; } =
        [InjectedFlare.OfHeat(0.15, 1800, 150.4, 120.6), InjectedFlare.OfHeat(1, 1700, 200.8, 210.3), InjectedFlare.OfHeat(8, 1750, 260.5, 150.2)];
}
