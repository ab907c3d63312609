using System.Text.Json.Nodes;
using FlareScope.Core.Calibration;
using FlareScope.Core.Flames;

namespace FlareScope.Core.Tests.Calibration;

public sealed class SiteCalibrationJsonTests
{
    [Theory]
    [InlineData(3)]
    [InlineData(8)]
    [InlineData(15)]
    [InlineData(35)]
    public void Parse_WhatWasWritten_PredictsTheSame(int points)
    {
        var (site, calibration) = Calibrated(points);

        var read = SiteCalibrationJson.Parse(SiteCalibrationJson.Write(calibration));

        Assert.Equal(calibration.Fingerprint, read.Fingerprint);
        Assert.Equal(calibration.Id, read.Id);
        var seen = site.Points(1)[0].Seen with { AreaM2 = calibration.Range.AreaM2!.Low, WindMS = calibration.Range.WindMS!.Low };
        Assert.Equal(
            calibration.Predict(seen, FlameModelUncertainty.Default)!.LnMedian, read.Predict(seen, FlameModelUncertainty.Default)!.LnMedian, 1e-12);
    }

    [Fact]
    public void Parse_EditedNumber_IsNoticed()
    {
        var file = JsonNode.Parse(SiteCalibrationJson.Write(Calibrated(8).Calibration))!;
        file["model"]!["intercept"] = 9.0;

        Assert.Equal("calibration-changed", Assert.Throws<UserInputException>(() => SiteCalibrationJson.Parse(file.ToJsonString())).Code);
    }

    [Fact]
    public void Parse_PartTakenOutAndSealedAgain_IsRefused()
    {
        var hollow = SiteCalibrationJson.Sealed(Calibrated(8).Calibration with { Model = null! });

        Assert.Equal("calibration-not-json", Assert.Throws<UserInputException>(() => SiteCalibrationJson.Parse(SiteCalibrationJson.Write(hollow))).Code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"schema\":\"flarescope.analysis/1\"}")]
    public void Parse_AnotherFile_IsRefused(string text) =>
        Assert.Equal("calibration-not-json", Assert.Throws<UserInputException>(() => SiteCalibrationJson.Parse(text)).Code);

    [Fact]
    public void Predict_OtherFlameLaws_AreNoticed()
    {
        var other = FlameModelUncertainty.Default with { AreaCoefficient = 0.2 };

        var wrong = Assert.Throws<UserInputException>(() =>
        {
            var (site, calibration) = Calibrated(3);
            calibration.Predict(site.Points(1)[0].Seen with { AreaM2 = calibration.Range.AreaM2!.Low, WindMS = null }, other);
        });

        Assert.Equal("calibration-outdated", wrong.Code);
    }

    private static (SimulatedSite Site, SiteCalibration Calibration) Calibrated(int points)
    {
        var site = new SimulatedSite(4);
        var result = new SiteCalibrator(FlameModelUncertainty.Default, CalibrationOptions.Default)
            .Calibrate(site.Points(points), site.Site, "ab", new DateTimeOffset(2026, 5, 1, 0, 0, 0, TimeSpan.Zero));
        return (site, result.Calibration);
    }
}
