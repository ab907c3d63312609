using FlareScope.Core.Flames.Jets;
using FlareScope.Core.Flames.Laws;
using static System.FormattableString;

namespace FlareScope.Core.Flames.Regimes;

/// <summary>Chooses the laws from the burner: as stated, else from its tip, pressure or velocity and the flame on it.</summary>
/// <remarks>
/// Science notes, ground.md section 1.3 and correction 1. Where a flame of this length would be slow by the buoyant law and fast by the
/// jet's, either may stand on the tip: the laws of both answer, weighed by <see cref="DoubtfulJetWeight"/>.
/// </remarks>
public sealed record RegimePolicy
{
    /// <summary>The declared numbers.</summary>
    public static RegimePolicy Default { get; } = new();

    /// <summary>From this Mach number in the tip on, momentum shapes the flame.</summary>
    /// <value>0.3 (section 1.3).</value>
    public double JetMach { get; init; } = 0.3;

    /// <summary>Below this scaled heat Q* a wide burner's flame stands like that of a pool.</summary>
    /// <value>1 (section 1.1 row 12 and correction 1).</value>
    public double PoolScaledHeat { get; init; } = 1;

    /// <summary>Burners from this diameter on may be pool-like; a short flame on a narrower, elevated tip is a pilot, m.</summary>
    /// <value>1 (correction 1).</value>
    public double PoolDiameterM { get; init; } = 1;

    /// <summary>Weights of <c>api521-sonic</c>, <c>sandia</c> and <c>chamberlain</c> on a jet of known tip.</summary>
    /// <value>0.4, 0.3, 0.3: as on the pipe, an open length line, then the two mechanisms (prior).</value>
    public JetWeights JetWeights { get; init; } = new(Api: 0.4, Sandia: 0.3, Chamberlain: 0.3);

    /// <summary>Weight of the jet's laws together where the length belongs to a slow buoyant flame and to a fast jet, 0..1.</summary>
    /// <value>0.5 (prior): nothing tells which of the two it is.</value>
    public double DoubtfulJetWeight { get; init; } = 0.5;

    /// <summary>Chooses.</summary>
    /// <param name="conditions">Gas and burner.</param>
    /// <param name="lengthM">Visible length, m; null when unknown.</param>
    public FlameRegime Choose(FlameConditions conditions, double? lengthM) => conditions.Burner switch
    {
        BurnerKind.Pipe => FlameRegime.PipeBecause("stated: pipe"),
        BurnerKind.Jet => Jet(conditions, "stated: jet"),
        BurnerKind.Ground => Ground(conditions, "stated: ground burner"),
        _ => FromTip(conditions, lengthM),
    };

    private FlameRegime FromTip(FlameConditions conditions, double? length)
    {
        if (conditions.ExitVelocityMS is { } velocity)
        {
            var stated = velocity / conditions.Gas.SpeedOfSound(conditions.GasTemperatureK);
            return stated >= JetMach ? Jet(conditions, Invariant($"stated velocity is Mach {stated:0.##}")) : FlameRegime.PipeBecause(Invariant($"stated velocity is Mach {stated:0.###}"));
        }

        if (conditions.StagnationPressureKPa is { } pressure && MachOf(pressure, conditions) >= JetMach)
            return Jet(conditions, Invariant($"{pressure:0.#} kPa before the tip make Mach {MachOf(pressure, conditions):0.##}"));
        if (conditions.TipDiameterM is not { } diameter || diameter <= 0 || length is not { } seen)
            return FlameRegime.Pipe;

        var heskestad = FlameLengthLaws.Get("heskestad").HeatMW(seen, conditions);
        var scaled = heskestad / ZukoskiLaw.UnitHeatMW(diameter);
        if (diameter >= PoolDiameterM && scaled < PoolScaledHeat)
            return Ground(conditions, Invariant($"burner of {diameter:0.##} m with Q* {scaled:0.##}"));
        // A jet is shorter than a buoyant flame of the same gas, so its law asks for more gas and more speed.
        var (buoyant, jet) = (MachBy("delichatsios", seen, conditions), MachBy("api521-sonic", seen, conditions));
        if (buoyant >= JetMach)
            return Jet(conditions, Invariant($"a buoyant flame this long would leave the tip at Mach {buoyant:0.##}"));
        return jet >= JetMach
            ? Either(conditions, Invariant($"a flame this long leaves the tip at Mach {buoyant:0.##} when it is buoyant, {jet:0.##} when it is a jet: laws of both"))
            : FlameRegime.PipeBecause(Invariant($"tip Mach number {buoyant:0.###}"));
    }

    private static double MachBy(string law, double lengthM, FlameConditions conditions) =>
        TipExit.Of(FlameLengthLaws.Get(law).HeatMW(lengthM, conditions) / conditions.Gas.LowerHeatingValueMass, conditions).Mach;

    private FlameRegime Either(FlameConditions conditions, string reason)
    {
        var pipe = FlameRegime.PipeBecause(reason);
        return pipe with { Laws = [.. Share(pipe.Laws, 1 - DoubtfulJetWeight), .. Share(Jet(conditions, reason).Laws, DoubtfulJetWeight)] };

        static IEnumerable<WeightedLaw> Share(IReadOnlyList<WeightedLaw> laws, double share) => laws.Select(law => law with { Weight = law.Weight * share });
    }

    private FlameRegime Jet(FlameConditions conditions, string reason) => new(
        BurnerKind.Jet,
        conditions.TipDiameterM is > 0
            ?
            [
                new(FlameLengthLaws.Get("api521-sonic"), JetWeights.Api),
                new(FlameLengthLaws.Get("sandia"), JetWeights.Sandia),
                new(FlameLengthLaws.Get("chamberlain"), JetWeights.Chamberlain),
            ]
            : [new(FlameLengthLaws.Get("api521-sonic"), 0.5), new(FlameLengthLaws.Get("lowesmith"), 0.5)],
        reason);

    private static FlameRegime Ground(FlameConditions conditions, string reason) => new(
        BurnerKind.Ground,
        [new(FlameLengthLaws.Get("heskestad"), 1)],
        reason,
        HeskestadLaw.DiameterTerm * (conditions.TipDiameterM ?? 0));

    /// <summary>Mach number that a pressure drives through a tip, 1 at most; isentropic.</summary>
    private static double MachOf(double pressureKPa, FlameConditions conditions)
    {
        var k = conditions.Gas.HeatCapacityRatio(conditions.GasTemperatureK);
        var ratio = Math.Max(1, pressureKPa * 1000 / Ambient.Pressure);
        return Math.Min(1, Math.Sqrt(2 / (k - 1) * (Math.Pow(ratio, (k - 1) / k) - 1)));
    }
}
