using CsCheck;
using FlareScope.Core.Gas;
using FlareScope.Core.Units;

namespace FlareScope.Core.Tests.Gas;

public class GasMixturePropertyTests
{
    /// <summary>Any mixture of all components in which methane makes it burn.</summary>
    private static readonly Gen<GasMixture> AnyMixture = Gen.Double[0, 1].Array[GasComponents.All.Count].Select(parts =>
    {
        parts[0] += 2;
        var sum = parts.Sum();
        return GasMixture.FromMolePercent("any", GasComponents.All.Zip(parts).ToDictionary(p => p.First.Id, p => 100 * p.Second / sum));
    });

    [Fact]
    public void FromMassPercent_MassFractionsOfAnyMixture_GiveItsMoleFractions() => AnyMixture.Sample(gas =>
    {
        var back = GasMixture.FromMassPercent("back", gas.MassFractions.ToDictionary(p => p.Key, p => 100 * p.Value));
        Assert.All(gas.MoleFractions, p => Assert.Equal(p.Value, back.Fraction(p.Key), 1e-12));
        Assert.Equal(gas.MolarMass, back.MolarMass, 1e-9);
    });

    // Atoms are counted once through the mixture's properties and once through its molecules.
    [Fact]
    public void Properties_AnyMixture_KeepTheAtoms() => AnyMixture.Sample(gas =>
    {
        var parts = gas.MoleFractions.Select(p => (Of: GasComponents.Find(p.Key), X: p.Value)).ToArray();
        Assert.Equal(parts.Sum(p => p.X * p.Of.Carbon), gas.TotalCarbon, 1e-12);
        var oxygen = parts.Sum(p => p.X * (p.Of.Carbon + p.Of.Hydrogen / 4.0 + p.Of.Sulfur - p.Of.Oxygen / 2.0));
        Assert.Equal(oxygen, gas.StoichiometricAir * 0.20946, 1e-12);
        var water = parts.Sum(p => p.X * p.Of.Hydrogen / 2.0);
        var state = ReferenceState.Celsius15;
        Assert.Equal(44.013 * water, (gas.HigherHeatingValue(state) - gas.LowerHeatingValue(state)) * state.MolarVolume, 1e-9);
        Assert.True(gas.TotalCarbon * 12.011 <= gas.MolarMass);
    });

    [Fact]
    public void Properties_AnyMixture_AgreePerMassAndPerVolume() => AnyMixture.Sample(gas =>
    {
        foreach (var state in new[] { ReferenceState.Celsius0, ReferenceState.Celsius20 })
            Assert.Equal(gas.LowerHeatingValue(state), gas.LowerHeatingValueMass * gas.Density(state), 1e-9);
        Assert.Equal(1, gas.WobbeIndex(ReferenceState.Celsius0) / gas.HigherHeatingValue(ReferenceState.Celsius0) * Math.Sqrt(gas.RelativeDensity), 1e-12);
        Assert.InRange(gas.HeatCapacityRatio(293.15), 1.04, 1.42);
    });

    // Molar masses follow from the atoms: C 12.011, H 1.008, O 15.999, S 32.06 (N2 28.014).
    [Fact]
    public void MolarMass_EveryComponent_IsTheSumOfItsAtoms() => Assert.All(GasComponents.All.Where(c => c.Id != "N2"), c =>
        Assert.Equal(12.011 * c.Carbon + 1.008 * c.Hydrogen + 15.999 * c.Oxygen + 32.065 * c.Sulfur, c.MolarMass, 0.007));

    // Each further CH2 of a straight chain adds 658 kJ/mol: a slip in a heat of combustion would stand out.
    [Fact]
    public void GrossHeat_StraightAlkanes_GrowEvenly()
    {
        string[] chain = ["C2H6", "C3H8", "nC4H10", "nC5H12", "C6H14", "C7H16", "C8H18"];
        Assert.All(chain.Zip(chain.Skip(1)), pair =>
            Assert.Equal(658.4, GasComponents.Find(pair.Second).GrossHeat - GasComponents.Find(pair.First).GrossHeat, 0.9));
    }

    [Theory]
    [InlineData("neoC5H12", "iC5H12")]
    [InlineData("iC5H12", "nC5H12")]
    [InlineData("iC4H10", "nC4H10")]
    [InlineData("iC6H14", "C6H14")]
    [InlineData("iC4H8", "C4H8")]
    public void GrossHeat_BranchedIsomer_IsALittleLess(string branched, string straight) => Assert.InRange(
        GasComponents.Find(straight).GrossHeat - GasComponents.Find(branched).GrossHeat, 5, 22);
}
