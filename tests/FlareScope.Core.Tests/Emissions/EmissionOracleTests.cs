using FlareScope.Core.Emissions.Methods;

namespace FlareScope.Core.Tests.Emissions;

public class EmissionOracleTests
{
    // Reference calculation of the science notes (oracles.py): Order 371 per thousand thousand m3 at 20 °C, EPA per million scf at
    // 60 °F, IPCC per million m3 at 15 °C, carbon balance per million m3 at 20 °C, EU per million Nm3.
    private static readonly EmissionOracle[] Figures =
    [
        new("RU-371 eq 2.1+2.2+2.4", "G1_CH4", "CF=0.0006", "1838.196", "0.4008"),
        new("RU-371 eq 2.1+2.2+2.4", "G1_CH4", "CF=0.005", "1830.103", "3.34"),
        new("RU-371 eq 2.1+2.2+2.4", "G1_CH4", "CF=0.02", "1802.514", "13.36"),
        new("RU-371 eq 2.1+2.2+2.4", "G1_CH4", "CF=0.035", "1774.925", "23.38"),
        new("EPA W-19/W-20", "G1_CH4", "eta=0.98 ZL=1", "51.548", "0.384"),
        new("EPA W-19/W-20", "G1_CH4", "eta=0.965 ZL=1", "50.759", "0.672"),
        new("EPA W-19/W-20", "G1_CH4", "eta=0.935 ZL=1", "49.181", "1.248"),
        new("EPA W-19/W-20", "G1_CH4", "eta=0.905 ZL=1", "47.603", "1.824"),
        new("IPCC 2006 vol2 eq 4.2.4-ish", "G1_CH4", "FE=0.98 Xsoot=0", "1861.67", "13.572"),
        new("carbon balance CE=0.98", "G1_CH4", "CE=0.98 ideal gas", "1792.92", "13.339"),
        new("RU-371 eq 2.1+2.2+2.4", "G2_natgas", "CF=0.0006", "1874.966", "0.3848"),
        new("RU-371 eq 2.1+2.2+2.4", "G2_natgas", "CF=0.005", "1866.752", "3.2064"),
        new("RU-371 eq 2.1+2.2+2.4", "G2_natgas", "CF=0.02", "1838.748", "12.8256"),
        new("RU-371 eq 2.1+2.2+2.4", "G2_natgas", "CF=0.035", "1810.745", "22.4448"),
        new("EPA W-19/W-20", "G2_natgas", "eta=0.98 ZL=1", "52.584", "0.3686"),
        new("EPA W-19/W-20", "G2_natgas", "eta=0.965 ZL=1", "51.783", "0.6451"),
        new("EPA W-19/W-20", "G2_natgas", "eta=0.935 ZL=1", "50.182", "1.1981"),
        new("EPA W-19/W-20", "G2_natgas", "eta=0.905 ZL=1", "48.58", "1.751"),
        new("IPCC 2006 vol2 eq 4.2.4-ish", "G2_natgas", "FE=0.98 Xsoot=0", "1898.9", "13.029"),
        new("carbon balance CE=0.98", "G2_natgas", "CE=0.98 ideal gas", "1828.96", "12.805"),
        new("RU-371 eq 2.1+2.2+2.4", "G3_APG_mid", "CF=0.0006", "3180.102", "0.2405"),
        new("RU-371 eq 2.1+2.2+2.4", "G3_APG_mid", "CF=0.005", "3166.263", "2.004"),
        new("RU-371 eq 2.1+2.2+2.4", "G3_APG_mid", "CF=0.02", "3119.085", "8.016"),
        new("RU-371 eq 2.1+2.2+2.4", "G3_APG_mid", "CF=0.035", "3071.907", "14.028"),
        new("EPA W-19/W-20", "G3_APG_mid", "eta=0.98 ZL=1", "88.684", "0.2304"),
        new("EPA W-19/W-20", "G3_APG_mid", "eta=0.965 ZL=1", "87.342", "0.4032"),
        new("EPA W-19/W-20", "G3_APG_mid", "eta=0.935 ZL=1", "84.66", "0.7488"),
        new("EPA W-19/W-20", "G3_APG_mid", "eta=0.905 ZL=1", "81.977", "1.0944"),
        new("IPCC 2006 vol2 eq 4.2.4-ish", "G3_APG_mid", "FE=0.98 Xsoot=0", "3220.68", "8.143"),
        new("carbon balance CE=0.98", "G3_APG_mid", "CE=0.98 ideal gas", "3102.48", "8.003"),
        new("RU-371 eq 2.1+2.2+2.4", "G4_APG_rich", "CF=0.0006", "4080.807", "0.1603"),
        new("RU-371 eq 2.1+2.2+2.4", "G4_APG_rich", "CF=0.005", "4062.922", "1.336"),
        new("RU-371 eq 2.1+2.2+2.4", "G4_APG_rich", "CF=0.02", "4001.949", "5.344"),
        new("RU-371 eq 2.1+2.2+2.4", "G4_APG_rich", "CF=0.035", "3940.976", "9.352"),
        new("EPA W-19/W-20", "G4_APG_rich", "eta=0.98 ZL=1", "113.416", "0.1536"),
        new("EPA W-19/W-20", "G4_APG_rich", "eta=0.965 ZL=1", "111.688", "0.2688"),
        new("EPA W-19/W-20", "G4_APG_rich", "eta=0.935 ZL=1", "108.232", "0.4992"),
        new("EPA W-19/W-20", "G4_APG_rich", "eta=0.905 ZL=1", "104.777", "0.7296"),
        new("IPCC 2006 vol2 eq 4.2.4-ish", "G4_APG_rich", "FE=0.98 Xsoot=0", "4132.9", "5.429"),
        new("carbon balance CE=0.98", "G4_APG_rich", "CE=0.98 ideal gas", "3980.64", "5.335"),
        new("RU-371 table 2.1", "APG default", "", "3368.9", "5.3"),
        new("EU MRR default", "any", "EF 0.00393 t/Nm3", "3930", ""),
        new("EPA Y-2 (HHV)", "HHV 1.2 MMBtu/1000scf", "60 kg/MMBtu x0.98", "70.56", ""),
    ];

    public static TheoryData<EmissionOracle> Carried => [.. Figures];

    [Theory]
    [MemberData(nameof(Carried))]
    public void Method_CarriedOracle_MatchesThePrintedDigits(EmissionOracle oracle) => oracle.Check();

    [Fact]
    public void Method_EveryRowOfTheSharedTable_MatchesThePrintedDigits()
    {
        var rows = SharedData.Rows("calibration/emission_oracles.csv")
            .Select(f => new EmissionOracle(f["scheme"], f["gas"], f["parameter"], f["CO2_t"], f["CH4_t"])).ToList();

        Assert.Equal(Figures, rows);
        Assert.All(rows, row => row.Check());
    }

    // The note of the Y-2 row.
    [Fact]
    public void SubpartY_MethaneOfTheHeatingValueRow_MatchesThePrintedDigits() => Digits.Equal("0.21298", new EpaSubpartYMethod().Ch4(70.56));
}
