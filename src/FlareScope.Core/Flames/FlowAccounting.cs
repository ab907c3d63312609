using FlareScope.Core.Analysis;
using FlareScope.Core.Emissions;
using FlareScope.Core.Gas;
using FlareScope.Core.Units;

namespace FlareScope.Core.Flames;

/// <summary>Emissions of the named methods at one gas flow, for comparison beside the interval.</summary>
internal static class FlowAccounting
{
    /// <summary>Carbon balance; Order 371 for fields and for the smoke seen; the rule of thumb.</summary>
    /// <param name="flow">Thousand m3/day at 20 °C.</param>
    /// <param name="gas">Composition.</param>
    /// <param name="smokeSeen">True when the flare smokes visibly.</param>
    public static IReadOnlyList<AccountingLine> At(double flow, GasMixture gas, bool smokeSeen)
    {
        var day = new EmissionInput(flow * 1000, ReferenceState.Celsius20, gas);
        var bySmoke = smokeSeen ? Order371Underburn.Sooting : Order371Underburn.Sootless;
        EmissionResult[] results =
        [
            .. Method(CarbonBalanceMethod.MethodId, day),
            .. Method(Order371Method.MethodId, day with { Combustion = Order371Underburn.Field.Name }),
            .. Method(Order371Method.MethodId, day with { Combustion = bySmoke.Name }),
            .. Method(Seed275Method.MethodId, day),
        ];
        return [.. results.Select(r => new AccountingLine(r.Id, r.Variant, r.Co2T, r.Ch4T, r.Co2eT, r.Gwp))];
    }

    private static IReadOnlyList<EmissionResult> Method(string id, EmissionInput input) => EmissionMethods.Get(id).Compute(input);
}
