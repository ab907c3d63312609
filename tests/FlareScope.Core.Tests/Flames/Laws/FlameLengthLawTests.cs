using CsCheck;
using FlareScope.Core.Flames;
using FlareScope.Core.Gas;

namespace FlareScope.Core.Tests.Flames.Laws;

public class FlameLengthLawTests
{
    private static readonly FlameConditions Field = new(GasPresets.ApgMid, TipDiameterM: 0.30, WindSpeedMS: null);

    private static readonly Gen<IFlameLengthLaw> AnyLaw = Gen.Int[0, 2].Select(i => FlameLengthLaws.All[i]);

    // Science notes, ground.md section 1.2: G3 from a 0.30 m tip, lengths to the printed decimetre.
    public static TheoryData<double, double, double, double> CrossCheckTable => new()
    {
        { 2.97, 4.1, 5.5, 6.1 },
        { 5.94, 5.7, 7.3, 8.0 },
        { 14.86, 8.8, 10.7, 11.6 },
        { 29.72, 12.3, 14.2, 15.3 },
        { 59.43, 17.1, 18.8, 20.2 },
        { 118.9, 23.8, 24.9, 26.7 },
        { 237.7, 33.1, 32.9, 35.2 },
    };

    [Theory, MemberData(nameof(CrossCheckTable))]
    public void LengthFromHeat_CrossCheckTable_MatchesThePrintedDigits(double heat, double api, double heskestad, double delichatsios)
    {
        Assert.Equal(api, FlameLengthLaws.Get("api521").LengthFromHeat(heat, Field), 0.051);
        Assert.Equal(heskestad, FlameLengthLaws.Get("heskestad").LengthFromHeat(heat, Field), 0.051);
        Assert.Equal(delichatsios, FlameLengthLaws.Get("delichatsios").LengthFromHeat(heat, Field), 0.051);
    }

    [Theory, MemberData(nameof(CrossCheckTable))]
    public void HeatFromLength_CrossCheckTable_GivesTheHeatWithinTheRoundingOfTheLength(
        double heat, double api, double heskestad, double delichatsios)
    {
        // A printed length is rounded to 0.05 m; heat follows with an exponent of at most 2.5.
        foreach (var (name, length) in new[] { ("api521", api), ("heskestad", heskestad), ("delichatsios", delichatsios) })
            Assert.Equal(0, Math.Log(FlameLengthLaws.Get(name).HeatFromLength(length, Field).HeatReleaseMW!.Value / heat), 2.6 * 0.05 / length);
    }

    // Science notes, ground.md section 1.3 and correction 3.
    [Theory]
    [InlineData("api521", 28.38)]
    [InlineData("heskestad", 19.84)]
    [InlineData("delichatsios", 16.14)]
    public void HeatFromLength_WorkedExample_MatchesThePrintedDigits(string law, double heat)
    {
        var result = FlameLengthLaws.Get(law).HeatFromLength(12, Field);

        Assert.Equal(heat, result.HeatReleaseMW!.Value, 0.0051);
        Assert.True(result.InRange);
        Assert.Null(result.Note);
    }

    [Fact]
    public void LengthFromHeat_OracleOfTheStandard_Is52Metres() =>
        Assert.InRange(FlameLengthLaws.Get("api521").LengthFromHeat(630, Field), 52, 53); // 52.4-52.8, section 1.1 row 1

    [Fact]
    public void HeatFromLength_AnyLength_IsUndoneByLengthFromHeat() =>
        Gen.Select(AnyLaw, Gen.Double[0.5, 120], Gen.Double[0.02, 3]).Sample((law, length, diameter) =>
        {
            var conditions = Field with { TipDiameterM = diameter };
            var heat = law.HeatFromLength(length, conditions).HeatReleaseMW!.Value;
            Assert.Equal(length, law.LengthFromHeat(heat, conditions), length * 1e-9);
        });

    [Fact]
    public void HeatFromLength_LongerFlame_GivesMoreHeat() =>
        Gen.Select(AnyLaw, Gen.Double[0.5, 120], Gen.Double[1.001, 3]).Sample((law, length, factor) =>
            Assert.True(law.HeatFromLength(length * factor, Field).HeatReleaseMW > law.HeatFromLength(length, Field).HeatReleaseMW));

    [Fact]
    public void HeatFromLength_ThinTip_GrowsWithTheDeclaredExponent() => Assert.All(FlameLengthLaws.All, law =>
    {
        var thin = Field with { TipDiameterM = null };
        var slope = Math.Log(law.HeatMW(20, thin) / law.HeatMW(10, thin)) / Math.Log(2);
        Assert.Equal(law.HeatExponent, slope, 1e-9);
    });

    [Theory]
    [InlineData("api521", 1.0, 0.1)] // far below 1 MW
    [InlineData("heskestad", 1.0, 3.0)] // pool-like
    [InlineData("delichatsios", 30.0, 0.05)] // momentum jet
    public void HeatFromLength_OutsideTheLaw_IsFlaggedWithAReason(string law, double length, double diameter)
    {
        var result = FlameLengthLaws.Get(law).HeatFromLength(length, Field with { TipDiameterM = diameter });

        Assert.False(result.InRange);
        Assert.NotNull(result.Note);
    }

    [Fact]
    public void Weights_OfAllLaws_SumToOne() =>
        Assert.Equal(1, FlameLengthLaws.All.Sum(law => FlameLengthLaws.Weight(law.Name)), 1e-12);

    [Fact]
    public void Get_UnknownRoute_IsRefused() =>
        Assert.Equal("flame-unknown-route", Assert.Throws<UserInputException>(() => FlameLengthLaws.Get("hawthorne")).Code);
}
