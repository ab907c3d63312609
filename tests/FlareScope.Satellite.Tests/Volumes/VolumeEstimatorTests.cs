using FlareScope.Core.Analysis;
using FlareScope.Core.Emissions;
using FlareScope.Core.Emissions.Methods;
using FlareScope.Core.Gas;
using FlareScope.Core.Statistics;
using FlareScope.Core.Units;
using FlareScope.Satellite.Volumes;

namespace FlareScope.Satellite.Tests.Volumes;

public sealed class VolumeEstimatorTests
{
    private static readonly VolumeErrors OneLook = VolumeUncertainty.Default.Of(1, 0, 1);

    [Fact]
    public void Flow_Median_IsTheCalibrationsOwnNumberAndCarriesItsReference()
    {
        var flow = Estimator(ReferenceState.Celsius15).Flow(0.0875698, OneLook);

        Assert.Equal(239.75, flow.P50, 2);
        Assert.Equal("15C 101.325 kPa", flow.Reference);
        Assert.Equal("thousand m3/day", flow.Unit);
        Assert.Equal(Math.Exp(2 * NormalDistribution.P95 * 0.5), flow.P95 / flow.P05, 6); // sigma = sqrt(0.3^2 + 0.4^2)
    }

    [Fact]
    public void Estimate_OtherReference_ChangesTheVolumeAndNotTheMasses()
    {
        var at15 = Estimator(ReferenceState.Celsius15).Estimate(0.1, OneLook, []);
        var at20 = Estimator(ReferenceState.Celsius20).Estimate(0.1, OneLook, []);

        Assert.Equal(1.0174, at20.GasFlow!.P50 / at15.GasFlow!.P50, 4);
        Assert.Equal(at15.Co2!.P50, at20.Co2!.P50, 9);
        Assert.Equal(at15.HeatReleaseMW!.P50, at20.HeatReleaseMW!.P50, 9);
    }

    [Fact]
    public void Estimate_Methane_AgreesWithCarbonBalanceOfTheSameVolume()
    {
        var estimate = Estimator(ReferenceState.Celsius15, GasSelection.Stated(GasPresets.Methane)).Estimate(0.1, OneLook, []);

        var thousandM3 = VolumeRates.ThousandM3PerDay(0.1);
        var balance = new CarbonBalanceMethod().Compute(new EmissionInput(thousandM3 * 1000, ReferenceState.Celsius15, GasPresets.Methane))[0];
        var line = estimate.Accounting.Single(a => a.Method == CarbonBalanceMethod.MethodId);
        Assert.Equal(balance.Co2T!.Value, line.Co2TPerDay, 6);
        Assert.Equal(1.824, line.Co2TPerDay / thousandM3, 0.002); // science notes, satellite.md section 4: CH4 at 15 C and 98 %
        Assert.Equal(1, estimate.Co2!.P50 / balance.Co2T.Value, 0.02); // the interval's own median efficiency is a little above 98 %
        Assert.True(estimate.Co2.P05 < balance.Co2T && balance.Co2T < estimate.Co2.P95);
    }

    [Fact]
    public void Estimate_WorldBankFactors_AreThoseOfTheEditionsThatTellCo2Apart()
    {
        var estimate = new VolumeEstimator(GasPresets.Unknown, ReferenceState.Celsius15, [GfmrMethod.MethodId]).Estimate(0.1, OneLook, []);

        var line = estimate.Accounting.Single(a => a.Variant == "2022-report");
        Assert.Equal(2.507, line.Co2TPerDay / VolumeRates.ThousandM3PerDay(0.1), 0.001); // satellite.md section 4
    }

    [Fact]
    public void Estimate_UnknownGas_WarnsAndIsWiderInCo2ThanAKnownOne()
    {
        var unknown = Estimator(ReferenceState.Celsius15).Estimate(0.1, OneLook, [WarningCodes.LooksUnknown]);
        var known = Estimator(ReferenceState.Celsius15, GasSelection.Stated(GasPresets.ApgMid)).Estimate(0.1, OneLook, []);

        Assert.Equal([WarningCodes.LooksUnknown, WarningCodes.GasAssumed, WarningCodes.SmokeUnknown], unknown.Warnings);
        Assert.True(unknown.Co2!.P95 / unknown.Co2.P05 > known.Co2!.P95 / known.Co2.P05);
        Assert.Null(unknown.BlackCarbon);
        Assert.Equal(2, unknown.Tier);
        Assert.Equal(1, unknown.DominantUncertainty.Sum(s => s.ShareOfVariance), 9);
    }

    [Fact]
    public void OfSum_ManyEqualSites_KeepsTheCommonErrorAndAveragesTheRest()
    {
        var sum = VolumeErrors.OfSum([.. Enumerable.Repeat((1.0, OneLook), 100)]);

        Assert.Equal(OneLook.Calibration, sum.Calibration, 12);
        Assert.Equal(OneLook.Looks / 10, sum.Looks, 12);
    }

    private static VolumeEstimator Estimator(ReferenceState reference, GasSelection? gas = null) =>
        new(gas ?? GasPresets.Unknown, reference, [CarbonBalanceMethod.MethodId, Order371Method.MethodId]);
}
