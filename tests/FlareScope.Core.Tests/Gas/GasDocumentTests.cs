using FlareScope.Core.Gas;

namespace FlareScope.Core.Tests.Gas;

public class GasDocumentTests
{
    [Fact]
    public void Parse_Composition_IsAStatedGas()
    {
        var selection = GasDocument.Parse("""{"name":"Well 7","molePercent":{"CH4":90,"C2H6":9.8},"reference":"20C"}""");

        Assert.Equal("Well 7", selection.Mixture.Name);
        Assert.Equal(90 / 99.8, selection.Mixture.Fraction("CH4"), 1e-12);
        Assert.Equal(GasSelection.StatedSigma, selection.SigmaLnHeatingValue);
        Assert.False(selection.Assumed);
    }

    [Fact]
    public void Parse_Unknown_IsMarkedAssumedAndWide()
    {
        var selection = GasDocument.Parse("unknown");

        Assert.True(selection.Assumed);
        Assert.Equal(0.25, selection.SigmaLnHeatingValue, 0.02); // measured on the prior that it is drawn from
    }

    [Theory]
    [InlineData("0C")]
    [InlineData("15C")]
    [InlineData("20C")]
    [InlineData("60F")]
    public void Parse_KnownReference_ChangesNoMoleFraction(string reference) =>
        Assert.Equal(1, GasDocument.Parse($"{{\"molePercent\":{{\"CH4\":100}},\"reference\":\"{reference}\"}}").Mixture.Fraction("CH4"));

    [Theory]
    [InlineData("gas-unknown-preset", "petrol")]
    [InlineData("gas-unknown-preset", "")]
    [InlineData("gas-not-json", "{\"molePercent\":")]
    [InlineData("gas-not-json", "{\"name\":\"a\",\"name\":\"b\"}")]
    [InlineData("gas-unknown-field", "{\"molPercent\":{\"CH4\":100}}")]
    [InlineData("gas-no-composition", "{\"name\":\"empty\"}")]
    [InlineData("gas-no-composition", "{\"molePercent\":{\"CH4\":100},\"massPercent\":{\"CH4\":100}}")]
    [InlineData("gas-bad-share", "{\"molePercent\":{\"CH4\":\"100\"}}")]
    [InlineData("gas-bad-share", "{\"molePercent\":{\"CH4\":1e999}}")]
    [InlineData("gas-bad-field", "{\"molePercent\":[100]}")]
    [InlineData("gas-bad-field", "{\"name\":7,\"molePercent\":{\"CH4\":100}}")]
    [InlineData("gas-bad-field", "{\"reference\":\"25C\",\"molePercent\":{\"CH4\":100}}")]
    [InlineData("gas-sum", "{\"molePercent\":{\"CH4\":99}}")]
    public void Parse_BadText_IsRefusedInOneLine(string code, string text)
    {
        var error = Assert.Throws<UserInputException>(() => GasDocument.Parse(text));

        Assert.Equal(code, error.Code);
        Assert.DoesNotContain('\n', error.Message);
    }

    [Fact]
    public void TryGet_EveryListedName_IsFound() =>
        Assert.All(GasPresets.Names, name => Assert.True(GasPresets.TryGet(name, out _)));
}
