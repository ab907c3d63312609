using FlareScope.Core.Analysis;
using FlareScope.Core.Calibration;
using FlareScope.Core.Flames;
using FlareScope.Core.Gas;
using FlareScope.Core.Tests.Calibration;

namespace FlareScope.Core.Tests.Flames;

public sealed class CalibratedEstimateTests
{
    private static readonly FlowEstimator Estimator = new(FlameModelUncertainty.Default);
    private static readonly SiteCalibration Calibration = Calibrated();

    // 12 m and 21.6 m2 at 0.06 m/px.
    private static readonly FlowInputs Known = new(
        new(6000, 200, 0.05, TouchesFrameEdge: false, 1920, 1080),
        new(0.06, 0.03, "scale-line"),
        GasDocument.Parse("apg-mid"),
        TipDiameterM: 0.30,
        WindSpeedMS: 4,
        SmokeSeen: false,
        Seed: 7,
        Calibration: Calibration,
        OpacityPercent: 10,
        Night: false);

    [Fact]
    public void Estimate_InsideTheCalibration_IsTierThreeAndNarrow()
    {
        var calibrated = Estimator.Estimate(Known);
        var physics = Estimator.Estimate(Known with { Calibration = null });

        Assert.Equal(3, calibrated.Tier);
        Assert.Equal(2, physics.Tier);
        var told = Calibration.Predict(new(21.6, 12, 4, 10, false), FlameModelUncertainty.Default)!;
        Assert.Equal(Math.Exp(told.LnMedian), calibrated.GasFlow!.P50, 1e-9);
        Assert.True(Ratio(calibrated.GasFlow) < 0.5 * Ratio(physics.GasFlow!));
        Assert.Equal(Calibration.Id, calibrated.Calibration!.Id);
        Assert.Equal(told.Mean, calibrated.Calibration.MeanFlow);
        Assert.Null(physics.Calibration);
        Assert.Equal(1, calibrated.DominantUncertainty.Sum(s => s.ShareOfVariance), 1e-9);
    }

    // G3: 51.348 MJ/m3 at 20 °C; 0.0616 kg CO2 per MJ burnt out at 98 %, science notes, ground.md section 0.
    [Fact]
    public void Estimate_InsideTheCalibration_HeatAndEmissionsFollowTheFlow()
    {
        var estimate = Estimator.Estimate(Known);

        Assert.Equal(51.348 / 86.4, estimate.HeatReleaseMW!.P50 / estimate.GasFlow!.P50, 0.006);
        Assert.Equal(0.0616 * 0.98 * 86.4, estimate.Co2!.P50 / estimate.HeatReleaseMW.P50, 0.08);
        Assert.NotEmpty(estimate.Accounting);
    }

    [Fact]
    public void Estimate_OutsideTheCalibration_FallsBackWiderAndSaysSo()
    {
        var huge = Known with { Flame = Known.Flame! with { LengthPx = 800, AreaPx = 96000 } };

        var outside = Estimator.Estimate(huge);
        var physics = Estimator.Estimate(huge with { Calibration = null });

        Assert.Equal(2, outside.Tier);
        Assert.Null(outside.Calibration);
        Assert.Contains(WarningCodes.OutsideCalibration, outside.Warnings);
        Assert.True(Ratio(outside.GasFlow!) > 1.2 * Ratio(physics.GasFlow!));
    }

    [Fact]
    public void Estimate_CalibratedWindNotTold_WarnsAndWidens()
    {
        var untold = Estimator.Estimate(Known with { WindSpeedMS = null, OpacityPercent = null });

        Assert.Equal(3, untold.Tier);
        Assert.Contains(WarningCodes.CalibrationInputMissing, untold.Warnings);
        Assert.True(Ratio(untold.GasFlow!) > Ratio(Estimator.Estimate(Known).GasFlow!));
    }

    [Fact]
    public void Estimate_GasNotTold_TakesTheCalibrationsGas()
    {
        var estimate = Estimator.Estimate(Known with { Gas = GasPresets.Unknown });

        Assert.DoesNotContain(WarningCodes.GasAssumed, estimate.Warnings);
        Assert.Equal(51.348 / 86.4, estimate.HeatReleaseMW!.P50 / estimate.GasFlow!.P50, 0.006);
    }

    [Fact]
    public void Estimate_NoScale_StaysAtTierOneCalibratedOrNot() =>
        Assert.Equal(1, Estimator.Estimate(Known with { Scale = null }).Tier);

    private static double Ratio(QuantityBand band) => band.P95 / band.P05;

    private static SiteCalibration Calibrated()
    {
        var site = new SimulatedSite(2);
        return new SiteCalibrator(FlameModelUncertainty.Default, CalibrationOptions.Default)
            .Calibrate(site.Points(40), site.Site, "ab", new DateTimeOffset(2026, 5, 1, 0, 0, 0, TimeSpan.Zero)).Calibration;
    }
}
