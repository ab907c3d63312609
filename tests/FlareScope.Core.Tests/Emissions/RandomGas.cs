using CsCheck;
using FlareScope.Core.Gas;
using FlareScope.Core.Units;

namespace FlareScope.Core.Tests.Emissions;

/// <summary>Random gases that a flare could burn.</summary>
internal static class RandomGas
{
    private static readonly string[] Components =
        ["CH4", "C2H6", "C3H8", "iC4H10", "nC4H10", "nC5H12", "C6H14", "C8H18", "C2H4", "CO2", "N2", "H2S"];

    private static readonly ReferenceState[] States =
        [ReferenceState.Celsius0, ReferenceState.Celsius15, ReferenceState.Fahrenheit60, ReferenceState.Celsius20];

    /// <summary>At least a twentieth methane; any share of the other components.</summary>
    public static Gen<GasMixture> Any { get; } = Gen.Double[0.0, 1.0].Array[Components.Length].Select(weights =>
    {
        var sum = weights.Sum() + 1e-6;
        var percent = Components.Zip(weights, (id, w) => (id, Value: 95 * (w + 1e-6 / Components.Length) / sum)).ToDictionary(p => p.id, p => p.Value);
        percent["CH4"] += 5;
        return GasMixture.FromMolePercent("random", percent);
    });

    /// <summary>One of the states in which gas is counted.</summary>
    public static Gen<ReferenceState> State { get; } = Gen.Int[0, States.Length - 1].Select(i => States[i]);
}
