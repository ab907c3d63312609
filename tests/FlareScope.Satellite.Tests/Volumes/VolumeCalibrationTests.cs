using FlareScope.Core;
using FlareScope.Core.Units;
using FlareScope.Satellite.Volumes;

namespace FlareScope.Satellite.Tests.Volumes;

public sealed class VolumeCalibrationTests
{
    // Science notes, satellite.md section 1.5: T = 1800 K, A = 10 m2. The other rows follow from the same equations.
    [Theory]
    [InlineData("cedigaz", 1800, 10, 0.0875698, 239.75)]
    [InlineData("metered2025", 1800, 10, 0.0684541, 187.42)]
    [InlineData("cedigaz", 1700, 1, 0.01390144, 38.06008)]
    [InlineData("metered2025", 1700, 1, 0.005446346, 14.91128)]
    [InlineData("cedigaz", 1900, 100, 0.5448521, 1491.724)]
    [InlineData("metered2025", 1900, 100, 0.8498142, 2326.664)]
    public void AnnualBcm_TemperatureAndArea_IsTheOracleRow(string id, double temperature, double area, double bcm, double thousandM3PerDay)
    {
        var calibration = VolumeCalibrations.Get(id);

        var annual = calibration.AnnualBcm(calibration.Predictor(RadiantSource.Of(temperature, area))!.Value);

        Assert.Equal(1, annual / bcm, 1e-5);
        Assert.Equal(1, VolumeRates.ThousandM3PerDay(annual) / thousandM3PerDay, 5e-5);
    }

    [Fact]
    public void RadiantSource_GoldenRow_HasItsHeatAndPrimeAndNeverTheOneForTheOther()
    {
        var source = RadiantSource.Of(1800, 10);

        Assert.Equal(5.952532, source.RadiantHeatMW, 6);
        Assert.Equal(2.983333, source.Prime(0.7)!.Value, 6);
        Assert.Null(new RadiantSource(5.95).Prime(0.7));
        Assert.Null(new CedigazCalibration().Predictor(new RadiantSource(5.95)));
    }

    [Fact]
    public void Metered_OneMegawatt_Is31Point49ThousandM3PerDay() =>
        Assert.Equal(31.49, VolumeRates.ThousandM3PerDay(new Metered2025Calibration().AnnualBcm(1)), 2);

    [Fact]
    public void Get_UnknownName_ListsTheKnownOnes()
    {
        var failure = Assert.Throws<UserInputException>(() => VolumeCalibrations.Get("cedigas"));

        Assert.Equal("calibration-unknown", failure.Code);
        Assert.Contains("cedigaz or metered2025", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Factor_From15To20Degrees_IsOneComma0174() =>
        Assert.Equal(1.0174, VolumeRates.Factor(ReferenceState.Celsius15, ReferenceState.Celsius20), 4);
}
