using FlareScope.Core.Analysis;
using FlareScope.Core.Emissions;
using FlareScope.Core.Emissions.Methods;
using FlareScope.Core.Emissions.Soot;
using FlareScope.Core.Gas;
using FlareScope.Core.Units;

namespace FlareScope.Core.Flames;

/// <summary>Emissions of the named methods at one gas flow, for comparison beside the interval: one line a law, two for Order 371.</summary>
internal static class FlowAccounting
{
    /// <summary>
    /// Carbon balance; Order 371 for fields, for the smoke seen and, for an assumed gas, its Table 2.1; IPCC; EPA Subpart W; the
    /// World Bank's newest edition; the rule of thumb.
    /// </summary>
    /// <param name="flow">Thousand m3/day at 20 °C.</param>
    /// <param name="gas">Composition and whether it is assumed.</param>
    /// <param name="smoke">The smoke seen.</param>
    public static IReadOnlyList<AccountingLine> At(double flow, GasSelection gas, ObservedSmoke smoke)
    {
        var day = new EmissionInput(flow * 1000, ReferenceState.Celsius20, gas.Mixture);
        EmissionResult[] results =
        [
            .. new CarbonBalanceMethod().Compute(day),
            .. new Order371Method().Compute(day with { Combustion = Order371Underburn.Field.Name }),
            .. new Order371Method().Compute(day with { Smoke = smoke, DefaultGas = gas.Assumed ? Order371Default.Apg : null }),
            .. IpccMethod.Refinement2019.Compute(day),
            .. new EpaSubpartWMethod { Efficiencies = [EpaEfficiency.Single(0.98)] }.Compute(day),
            .. new GfmrMethod { Vintages = [GfmrVintage.Newest] }.Compute(day),
            .. new Seed275Method().Compute(day),
        ];
        return [.. results.Select(r => r.OfOneDay()).OfType<AccountingLine>()];
    }
}
