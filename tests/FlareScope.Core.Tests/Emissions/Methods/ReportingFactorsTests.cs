using FlareScope.Core.Emissions;
using FlareScope.Core.Emissions.Methods;
using FlareScope.Core.Gas;
using FlareScope.Core.Units;

namespace FlareScope.Core.Tests.Emissions.Methods;

/// <summary>Worked numbers of the science notes, ground.md section 6.5 and satellite.md section 4.</summary>
public class ReportingFactorsTests
{
    private static readonly GasSelection Mid = GasDocument.Parse("apg-mid");

    [Theory]
    [InlineData("ipcc2006")]
    [InlineData("ipcc2019")]
    public void Ipcc_MidGas_MatchesThePrintedFactorsOfCorrection7(string id)
    {
        var result = Only(id, "km3-15C", "fe-0.98");

        Digits.Equal("3.2206", result.Co2T!.Value);
        Digits.Equal("0.008142", result.Ch4T!.Value);
    }

    [Fact]
    public void Ipcc_Soot_TakesItsCarbonFromTheCo2()
    {
        var input = new EmissionInput(1000, ReferenceState.Celsius15, GasPresets.Methane);
        var clean = IpccMethod.Guidelines2006.Compute(input)[0].Co2T!.Value;

        Assert.Equal(0.99 * clean, new IpccMethod("ipcc2006", "") { SootShare = 0.01 }.Compute(input)[0].Co2T!.Value, 1e-9);
    }

    [Theory]
    [InlineData("eta-0.98", 88.684, 0.2304)]
    [InlineData("tier-1", 87.342, 0.2304)]
    [InlineData("tier-2", 84.660, 0.5760)]
    [InlineData("tier-3", 81.977, 0.9216)]
    public void SubpartW_Tiers_BurnByOneEfficiencyAndDestroyByAnother(string variant, double co2, double ch4)
    {
        var result = Only("epa-w", "mmscf", variant);

        Assert.Equal(co2, result.Co2T!.Value, 0.0006);
        Assert.Equal(ch4, result.Ch4T!.Value, 0.00006);
        Assert.Equal(1e-3 * 1e6 * 1.235e-3 * 1e-4 * 1000, result.Pollutants!["N2O"], 1e-9); // W-40
        Assert.Equal(co2 + 25 * ch4 + 298 * 1.235e-4, result.Co2eT!.Value, 0.002);
    }

    [Fact]
    public void SubpartW_UnlitGas_LeavesAsItIs()
    {
        var result = Only("epa-w", "mmscf", "eta-0.98", unlit: 1);

        Assert.Equal(1e6 * 0.60 * 0.0192 / 1000, result.Ch4T!.Value, 1e-6);
        Assert.Equal(1e6 * 0.02 * 0.0526 / 1000, result.Co2T!.Value, 1e-6);
        Assert.Equal(0, result.Pollutants!["N2O"]);
    }

    [Fact]
    public void SubpartY_CarbonContent_CountsAllCarbonAtNinetyEightPercent()
    {
        var result = Only("epa-y", "mmscf", "y-1a");

        Assert.Equal(0.98 * 0.001 * 44 / 12 * 1e6 / 836.6 * 1.73 * 12.011, result.Co2T!.Value, 0.001);
        Assert.Equal(result.Co2T.Value * 6e-4 / 60 * 1000, result.Pollutants!["N2O"], 1e-9);
    }

    [Fact]
    public void SubpartY_StartUpShare_LiesBetweenHeatAndCarbon()
    {
        var results = EmissionsCalculator.Calculate(new(1, VolumeUnit.Parse("mmscf"), Mid, "epa-y") { StartupShare = 0.25 }).Methods;

        Assert.Equal(["y-1a", "y-2", "y-3"], results.Select(r => r.Variant));
        Assert.Equal(0.25 * results[0].Co2T!.Value + 0.75 * results[1].Co2T!.Value, results[2].Co2T!.Value, 1e-9);
    }

    [Fact]
    public void EuMrr_Ethane_IsBehindTheReadyFactor()
    {
        var ethane = GasMixture.FromMolePercent("ethane", new Dictionary<string, double> { ["C2H6"] = 100 });
        var results = new EuMrrMethod().Compute(new(1000, ReferenceState.Celsius0, ethane));

        Assert.Equal(3.93, results[0].Co2T!.Value, 1e-9);
        Digits.Equal("3.927", results[1].Co2T!.Value);
        Assert.Null(results[0].Ch4T);
    }

    [Theory]
    [InlineData("2022-report", "2.507", "0.271", "2.778")]
    [InlineData("2024", "2.27", "0.305", "2.58")]
    public void Gfmr_Editions_MatchThePrintedFactors(string edition, string co2, string methane, string total)
    {
        var result = Only("gfmr", "km3-15C", edition);

        Digits.Equal(co2, result.Co2T!.Value);
        Digits.Equal(methane, result.Co2eT!.Value - result.Co2T.Value);
        Digits.Equal(total, result.Co2eT.Value);
    }

    [Fact]
    public void Gfmr_EditionSeenWithItsTotalAlone_LeavesTheRestUnknown()
    {
        var result = Only("gfmr", "km3-15C", "2023");

        Digits.Equal("2.574", result.Co2eT!.Value);
        Assert.Null(result.Co2T);
        Assert.Null(result.Ch4T);
        Assert.Null(result.CarbonUnaccounted);
    }

    // Section 6.1: what lies behind one number for every gas.
    [Theory]
    [InlineData("methane", "1.83")]
    [InlineData("natural-gas", "1.87")]
    [InlineData("apg-mid", "3.2")]
    [InlineData("apg-rich", "4.1")]
    public void EuMrr_EverythingBurnt_ShowsHowGasesDiffer(string gas, string co2) => Digits.Equal(
        co2, new EuMrrMethod().Compute(new(1000, ReferenceState.Celsius20, GasDocument.Parse(gas).Mixture))[1].Co2T!.Value);

    private static EmissionResult Only(string id, string unit, string variant, double unlit = 0) =>
        EmissionsCalculator.Calculate(new(1, VolumeUnit.Parse(unit), Mid, id) { UnlitShare = unlit }).Methods.Single(r => r.Variant == variant);
}
