using FlareScope.Core.Gas;
using FlareScope.Core.Units;

namespace FlareScope.Core.Tests.Gas;

public class GasAcousticsTests
{
    // Well-known ideal-gas heat capacities at 298.15 K, J/(mol K); they guard every polynomial against a slip of the pen.
    [Theory]
    [InlineData("CH4", 35.69)]
    [InlineData("C2H6", 52.49)]
    [InlineData("C3H8", 73.60)]
    [InlineData("iC4H10", 96.65)]
    [InlineData("nC4H10", 98.49)]
    [InlineData("iC5H12", 118.9)]
    [InlineData("nC5H12", 120.0)]
    [InlineData("neoC5H12", 121.6)]
    [InlineData("C6H14", 142.6)]
    [InlineData("iC6H14", 144.2)]
    [InlineData("C7H16", 166.0)]
    [InlineData("C8H18", 188.9)]
    [InlineData("C2H4", 42.9)]
    [InlineData("C3H6", 64.3)]
    [InlineData("C4H8", 85.65)]
    [InlineData("iC4H8", 89.1)]
    [InlineData("C5H10", 109.6)]
    [InlineData("CO2", 37.13)]
    [InlineData("N2", 29.12)]
    [InlineData("H2S", 34.2)]
    [InlineData("H2", 28.84)]
    [InlineData("CO", 29.14)]
    [InlineData("H2O", 33.58)]
    [InlineData("O2", 29.38)]
    public void HeatCapacity_RoomTemperature_IsTheKnownValueWithinTwoPercent(string id, double expected) =>
        Assert.Equal(1, GasComponents.Find(id).HeatCapacity.At(298.15) / expected, 0.02);

    [Fact]
    public void HeatCapacityRatio_AnyComponent_IsNearItsHandbookIndex() => Assert.All(GasComponents.All, component =>
    {
        var heatCapacity = component.HeatCapacity.At(293.15);
        Assert.Equal(component.AdiabaticIndex, heatCapacity / (heatCapacity - 8.314462618), 0.021);
    });

    // Methane at 20 °C: 446 m/s in every handbook. G3: averaging heat capacities gives 327 m/s, averaging k as the notes do 335.
    [Theory]
    [InlineData("methane", 293.15, 445.5)]
    [InlineData("apg-mid", 293.15, 327.1)]
    public void SpeedOfSound_KnownGas_IsThatOfTheIdealGas(string preset, double kelvin, double expected) =>
        Assert.Equal(expected, GasDocument.Parse(preset).Mixture.SpeedOfSound(kelvin), 1.5);

    // Science notes, ground.md sections 1.4 and 6.3.
    [Fact]
    public void RegulatorySpeedOfSound_ApgMid_IsThePrintedOne() =>
        Assert.Equal(335, GasPresets.ApgMid.RegulatorySpeedOfSound(293.15), 0.5);

    [Theory]
    [InlineData(200)]
    [InlineData(900)]
    [InlineData(1500)]
    public void HeatCapacityRatio_AnyTemperature_IsThatOfTheAveragedHeatCapacities(double kelvin)
    {
        var heatCapacity = GasPresets.ApgRich.MoleFractions.Sum(p => p.Value * GasComponents.Find(p.Key).HeatCapacity.At(kelvin));

        Assert.Equal(heatCapacity / (heatCapacity - 8.314462618), GasPresets.ApgRich.HeatCapacityRatio(kelvin), 1e-12);
    }

    [Theory]
    [InlineData(100)]
    [InlineData(2000)]
    [InlineData(double.NaN)]
    public void HeatCapacityRatio_TemperatureOutsideThePolynomials_Throws(double kelvin) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => GasPresets.ApgMid.HeatCapacityRatio(kelvin));

    // Methane: superior Wobbe index 50.7 MJ/m3 at 15 °C and 909 BTU/scf are the gas industry's figures.
    [Fact]
    public void WobbeIndexAndNetHeatingValue_Methane_AreTheIndustrysFigures()
    {
        Assert.Equal(50.6, GasPresets.Methane.WobbeIndex(ReferenceState.Celsius15), 0.15);
        Assert.Equal(45.6, GasPresets.Methane.LowerWobbeIndex(ReferenceState.Celsius15), 0.15);
        Assert.Equal(909.4, GasPresets.Methane.NetHeatingValueBtuPerScf, 1.0);
    }

    [Fact]
    public void MassFractions_ApgMid_SumToOneAndWeighAsTheMolecules()
    {
        var gas = GasPresets.ApgMid;

        Assert.Equal(1, gas.MassFractions.Values.Sum(), 1e-12);
        Assert.Equal(0.60 * 16.043 / 27.362, gas.MassFractions["CH4"], 1e-5);
    }
}
