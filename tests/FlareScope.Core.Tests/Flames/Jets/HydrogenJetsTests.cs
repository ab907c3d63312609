using System.Globalization;
using FlareScope.Core.Flames;
using FlareScope.Core.Flames.Jets;
using FlareScope.Core.Flames.Laws;
using FlareScope.Core.Gas;
using FlareScope.Core.Statistics;

namespace FlareScope.Core.Tests.Flames.Jets;

/// <summary>
/// 27 measured hydrogen jets of 0.35 to 46 m against the momentum branch with its notional nozzle; science notes, ground.md
/// section 1.2: bias +3 %, scatter of ln L 0.068, Imamura 5.3 % mean error, Ekoto 17.35 and 48.98 m.
/// </summary>
public class HydrogenJetsTests(ITestOutputHelper output)
{
    // Constants of the notes' own check in oracles.py.
    private const double MassFraction = 0.02852;
    private const double AirDensity = 1.204;
    private const double GasConstant = 4124.2;
    private const double HeatCapacityRatio = 1.405;

    [Fact]
    public void MomentumLength_MeasuredJets_HasTheBiasAndScatterOfTheNotes()
    {
        var jets = Jets();
        var ratios = jets.ConvertAll(j => (j.Id, Ratio: Length(j) / j.Length));
        var logs = ratios.ConvertAll(r => Math.Log(r.Ratio));
        var (bias, sigma) = (Math.Exp(logs.Average()), Math.Sqrt(Moments.Variance(logs.ToArray())));
        var imamura = ratios.Where(r => r.Id.StartsWith("IMA", StringComparison.Ordinal)).Average(r => Math.Abs(r.Ratio - 1));
        output.WriteLine($"{jets.Count} jets: bias {bias - 1:+0.0%;-0.0%}, σ(ln L) {sigma:0.000}; Imamura mean error {imamura:0.0%}");

        Assert.Equal(27, jets.Count);
        Assert.Equal(1.03, bias, 0.006);
        Assert.Equal(0.068, sigma, 0.0006);
        Assert.Equal(0.053, imamura, 0.0006);
        Assert.Equal(17.35, Length(jets.Single(j => j.Id == "EKO1")), 0.006);
        Assert.Equal(48.98, Length(jets.Single(j => j.Id == "EKO2")), 0.006);
    }

    // The same jets through the product's own law: hydrogen from its component table, air as every law has it.
    [Fact]
    public void LengthFromHeat_MeasuredJets_IsAsGoodInTheLawItself()
    {
        var hydrogen = GasMixture.FromMolePercent("hydrogen", new Dictionary<string, double> { ["H2"] = 100 });
        var law = FlameLengthLaws.Get("sandia");
        var logs = Jets().Where(j => j.Id != "SCH60").Select(j => Math.Log(law.LengthFromHeat(
            j.Flow * hydrogen.LowerHeatingValueMass,
            new(hydrogen, j.Diameter, 0) { GasTemperatureK = j.Temperature, StagnationPressureKPa = j.Pressure * 100 }) / j.Length)).ToArray();
        var (bias, sigma) = (Math.Exp(logs.Average()), Math.Sqrt(Moments.Variance(logs)));
        output.WriteLine($"{logs.Length} choked jets through the law: bias {bias - 1:+0.0%;-0.0%}, σ(ln L) {sigma:0.000}");

        Assert.InRange(bias, 0.97, 1.06);
        Assert.InRange(sigma, 0, 0.08);
    }

    private static double Length(Jet jet)
    {
        // The weakest blow-down row is not choked; oracles.py takes its velocity as 644 m/s.
        var exit = jet.Id == "SCH60"
            ? new TipExit(jet.Flow, jet.Diameter, 644, 0.5, 101.325, 644)
            : TipExit.Choke(jet.Flow, jet.Diameter, jet.Temperature, HeatCapacityRatio, GasConstant, jet.Pressure * 100);
        return SandiaLaw.MomentumFactor * exit.SourceDiameter(AirDensity) / MassFraction;
    }

    private static List<Jet> Jets() =>
    [
        .. SharedData.Rows("calibration/flame_length_tests.csv").Where(r => r["fuel"] == "H2").Select(r => new Jet(
            r["id"], Number(r["mdot_kg_s"])!.Value, Number(r["D_m"])!.Value, Number(r["L_m"])!.Value, Number(r["T_K"])!.Value, Number(r["P_stag_bar_abs"]))),
    ];

    private static double? Number(string text) => text.Length == 0 ? null : double.Parse(text, CultureInfo.InvariantCulture);

    private sealed record Jet(string Id, double Flow, double Diameter, double Length, double Temperature, double? Pressure);
}
