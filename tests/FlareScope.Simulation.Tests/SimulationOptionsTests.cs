using FlareScope.Core;

namespace FlareScope.Simulation.Tests;

public sealed class SimulationOptionsTests
{
    [Fact]
    public void ParseLight_Mixed_LeavesItOpen()
    {
        Assert.Null(SimulationOptions.ParseLight("mixed"));
        Assert.Equal(LightCondition.Night, SimulationOptions.ParseLight("Night"));
    }

    [Fact]
    public void ParseLight_UnknownName_SaysWhatIsKnown()
    {
        var error = Assert.Throws<UserInputException>(() => SimulationOptions.ParseLight("noon"));

        Assert.Equal("simulate-unknown-light", error.Code);
        Assert.Contains("day, dusk, night or mixed", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ParseSize_WidthByHeight_IsRead() => Assert.Equal((1280, 720), SimulationOptions.ParseSize("1280x720"));

    [Theory]
    [InlineData("1280")]
    [InlineData("1280x")]
    [InlineData("10x10")]
    [InlineData("99999x720")]
    [InlineData("-640x480")]
    public void ParseSize_OtherText_IsRefused(string text) =>
        Assert.Equal("simulate-bad-size", Assert.Throws<UserInputException>(() => SimulationOptions.ParseSize(text)).Code);

    [Theory]
    [InlineData("low-sun", WeatherCondition.LowSun)]
    [InlineData("Haze", WeatherCondition.Haze)]
    [InlineData("mixed", null)]
    public void ParseWeather_Name_IsRead(string name, WeatherCondition? expected) =>
        Assert.Equal(expected, SimulationOptions.ParseWeather(name));

    [Fact]
    public void ParseWeather_UnknownName_SaysWhatIsKnown()
    {
        var error = Assert.Throws<UserInputException>(() => SimulationOptions.ParseWeather("snow"));

        Assert.Equal("simulate-unknown-weather", error.Code);
        Assert.Contains("low-sun, rain, haze or mixed", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WithSmoke_UnknownName_IsRefused() =>
        Assert.Equal("simulate-unknown-smoke", Assert.Throws<UserInputException>(() => new SimulationOptions().WithSmoke("fog")).Code);

    [Theory]
    [InlineData(0, null, null, "simulate-bad-flares")]
    [InlineData(4, null, null, "simulate-bad-flares")]
    [InlineData(null, 0.0, null, "simulate-bad-height")]
    [InlineData(null, null, 179.0, "simulate-bad-fov")]
    public void Validate_OutOfRange_SaysWhich(int? flares, double? height, double? field, string code)
    {
        var options = new SimulationOptions { Flares = flares, CameraHeightM = height, FovDeg = field };

        Assert.Equal(code, Assert.Throws<UserInputException>(options.Validate).Code);
    }
}
