using FlareScope.Core.Flames.Jets;
using FlareScope.Core.Flames.Radiation;
using FlareScope.Core.Flames.Wind;

namespace FlareScope.Core.Tests.Flames.Jets;

/// <summary>Figures of a second calculation: the script oracles.py of the science notes, and the isentropic nozzle by hand.</summary>
public class JetFiguresTests
{
    [Theory]
    [InlineData(1, 40, 27.362, 1, new[] { 0.161197, 0.0579387, 132.457, 21.3516, 17.7616, 15.1584, 2.28557, 15.5455, 2.11483, 6.42564, 246.485, 66.3831, 0.294548 })]
    [InlineData(5, 200, 16.043, 12, new[] { 0.161197, 0.0547102, 221.456, 35.6981, 17.6419, 59.9483, 1.50677, 16.8391, 0.757660, 7.49331, 267.117, 69.4693, 0.220069 })]
    [InlineData(5, 200, 16.043, 0, new[] { 0.161197, 0.0547102, 221.456, 35.6981, 35.6981, 0, 7.13961, 28.5585, 0.216578, 9.27079, 498.453, 135.472, 0.220069 })]
    public void Of_JetInWind_HasTheShapeOfTheScript(double flow, double velocity, double molarMass, double wind, double[] expected)
    {
        var flame = ChamberlainFlame.Of(new(flow, 0.1, velocity, 0.5, 101.325, velocity), molarMass, wind);

        double[] shape =
        [
            flame.SourceDiameterM, flame.StoichiometricMassFraction, flame.ScaledLength, flame.StillLengthM, flame.LengthM, flame.TiltDeg, flame.LiftOffM,
            flame.FrustumLengthM, flame.BaseWidthM, flame.TipWidthM, flame.SurfaceAreaM2, flame.ProjectedAreaM2, flame.RadiantFraction,
        ];
        Assert.All(shape.Zip(expected), pair => Assert.Equal(pair.Second, pair.First, 6e-6 * pair.Second + 1e-12));
    }

    // k 1.4, R 287, 288.15 K: the throat has 5/6 of the temperature, 0.52828 of the pressure, 310.6 m/s.
    [Theory]
    [InlineData(500.0, 264.141, 630.3)]
    [InlineData(120.0, 101.325, 310.6)] // the throat's 63 kPa are below the air's: nothing pushes
    [InlineData(null, 112.997, 333.53)] // 1 kg/s through 5 cm needs that much
    public void Choke_PressureBeforeTheTip_SetsTheThroat(double? stagnation, double pressure, double expanded)
    {
        var exit = TipExit.Choke(1, 0.05, 288.15, 1.4, 287, stagnation);

        Assert.Equal(310.62, exit.VelocityMS, 0.01);
        Assert.Equal(pressure, exit.PressureKPa, 0.01);
        Assert.Equal(expanded, exit.ExpandedVelocityMS, 0.1);
        Assert.True(exit.Choked);
    }

    [Fact]
    public void WindFromTilt_WhatNoWindMakes_IsUnknown()
    {
        var exit = new TipExit(5, 0.1, 200, 0.5, 101.325, 200);

        Assert.Equal(0, TiltedJet.WindFromTilt(exit, 16.043, 0));
        Assert.Equal(12, TiltedJet.WindFromTilt(exit, 16.043, 59.948339400242844)!.Value, 1e-6);
        Assert.Null(TiltedJet.WindFromTilt(exit, 16.043, 1e6));
    }

    [Theory]
    [InlineData(0, 0.32)]
    [InlineData(200, 0.220069)]
    public void Chamberlain_FasterJet_RadiatesLess(double velocity, double fraction) =>
        Assert.Equal(fraction, RadiantFraction.Chamberlain(velocity), 1e-6);

    // Wayne's fit written out once more: 1 m and 100 m of air at 20 °C, half moist, saturated, and with twice the carbon dioxide.
    [Theory]
    [InlineData(1, 0.5, 400)]
    [InlineData(100, 1, 400)]
    [InlineData(100, 0.5, 800)]
    public void Wayne_PathMoistureAndCarbonDioxide_FollowTheFit(double path, double humidity, double co2Ppm)
    {
        var saturation = 611.2 * Math.Exp(17.62 * 19.85 / (243.12 + 19.85)) / 133.322;
        var (water, dioxide) = (Math.Log10(humidity * path * saturation * 288.651 / 293), Math.Log10(path * 273 / 293.0 * co2Ppm / 335));
        var expected = 1.006 - 0.01171 * water - 0.02368 * water * water - 0.03188 * dioxide + 0.001164 * dioxide * dioxide;

        Assert.Equal(Math.Min(1, expected), AtmosphericTransmissivity.Wayne(path, 293, humidity, co2Ppm), 1e-12);
    }
}
