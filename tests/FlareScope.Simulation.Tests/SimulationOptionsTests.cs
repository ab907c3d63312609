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
}
