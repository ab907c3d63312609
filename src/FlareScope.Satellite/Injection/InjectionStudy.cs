using FlareScope.Core.Statistics;
using FlareScope.Satellite.Characterisation;

namespace FlareScope.Satellite.Injection;

/// <summary>Detection probability, bias and coverage against heat, from injected flares.</summary>
public sealed record InjectionStudy
{
    /// <summary>Ground.</summary>
    public BackgroundStatistics Ground { get; init; } = BackgroundStatistics.Forest;

    /// <summary>The instrument.</summary>
    public SensorModel Sensor { get; init; } = new();

    /// <summary>Flares for each heat.</summary>
    /// <value>100.</value>
    public int Trials { get; init; } = 100;

    /// <summary>Side of each scene, px.</summary>
    /// <value>64.</value>
    public int Side { get; init; } = 64;

    /// <summary>Temperatures are drawn evenly between these, K.</summary>
    /// <value>1500 to 2000: 5th and 95th percentile of a public site list (science notes, satellite.md section 1.3).</value>
    public (double From, double To) TemperatureK { get; init; } = (1500, 2000);

    /// <summary>Seed of everything.</summary>
    /// <value>1.</value>
    public ulong Seed { get; init; } = 1;

    /// <summary>Injects flares of one heat and looks for them.</summary>
    /// <param name="radiantHeatMW">Their heat, MW.</param>
    public InjectionPoint Run(double radiantHeatMW)
    {
        var random = new SeededRandom(Seed);
        var (found, nhi, saturated, bounds, inside, broken) = (0, 0, 0, 0, 0, 0);
        var ratios = new List<double>();
        for (var trial = 0; trial < Trials; trial++)
        {
            var flare = InjectedFlare.OfHeat(
                radiantHeatMW, random.NextUniform(TemperatureK.From, TemperatureK.To), Side / 2 + random.NextDouble(), Side / 2 + random.NextDouble());
            var seed = random.NextUInt64();
            if (Find(flare, seed) is not { } spot)
                continue;
            found++;
            nhi += spot.Tests.Any(t => t.StartsWith("nhi", StringComparison.Ordinal)) ? 1 : 0;
            saturated += spot.Saturated ? 1 : 0;
            bounds += spot.LowerBound ? 1 : 0;
            broken += spot.LeastRadiantHeatMW > radiantHeatMW ? 1 : 0;
            if (spot is not { LowerBound: false, RadiantHeatMW: { } heat })
                continue;
            ratios.Add(heat.P50 / radiantHeatMW);
            inside += heat.P05 <= radiantHeatMW && radiantHeatMW <= heat.P95 ? 1 : 0;
        }

        return new(
            radiantHeatMW, Trials, found / (double)Trials, nhi / (double)Trials, Share(saturated, found), Share(bounds, found),
            ratios.Count > 0 ? Quantiles.Of(ratios).P50 - 1 : null, ratios.Count > 0 ? inside / (double)ratios.Count : null, broken);
    }

    private SceneHotspot? Find(InjectedFlare flare, ulong seed)
    {
        using var scene = InjectedScene.Make(Side, Ground, [flare], Sensor, seed).Open();
        var document = new SceneAnalyzer(new() { Seed = seed }).Analyze(scene, "injected");
        return document.Hotspots.FirstOrDefault(h => Math.Abs(h.Column + 0.5 - flare.Column) <= 1.5 && Math.Abs(h.Row + 0.5 - flare.Row) <= 1.5);
    }

    private static double Share(int count, int of) => of == 0 ? 0 : count / (double)of;
}
