using FlareScope.Core.Gas;

namespace FlareScope.Core.Tests.Gas;

public class GasUncertaintyFieldTests
{
    [Theory]
    [InlineData("{\"dirichlet\":5}")]
    [InlineData("{\"relativePercent\":100}")]
    [InlineData("{\"relativePercent\":0}")]
    [InlineData("{\"absolutePercent\":50}")]
    public void Parse_UncertaintyAtTheEdge_IsAccepted(string uncertainty) =>
        Assert.NotNull(GasDocument.Parse($"{{\"molePercent\":{{\"CH4\":90,\"C3H8\":10}},\"uncertainty\":{uncertainty}}}").Uncertainty);

    [Fact]
    public void Parse_Uncertainty_IsReadInEveryForm()
    {
        Assert.Equal(new DirichletUncertainty(200), Parse("{\"dirichlet\":200}").Uncertainty);
        var sigma = Assert.IsType<ComponentUncertainty>(Parse("{\"relativePercent\":{\"C3\":10},\"absolutePercent\":{\"N2\":0.5}}").Uncertainty);
        Assert.Equal(10, sigma.RelativePercent["C3H8"]);
        Assert.Equal(0.5, sigma.AbsolutePercent["N2"]);
        var all = Assert.IsType<ComponentUncertainty>(Parse("{\"relativePercent\":5}").Uncertainty);
        Assert.Equal(["CH4", "C3H8"], all.RelativePercent.Keys);
        Assert.InRange(Parse("{\"dirichlet\":20}").SigmaLnHeatingValue / Parse("{\"dirichlet\":2000}").SigmaLnHeatingValue, 8, 12);

        static GasSelection Parse(string uncertainty) =>
            GasDocument.Parse($"{{\"molePercent\":{{\"CH4\":80,\"C3H8\":20}},\"uncertainty\":{uncertainty}}}");
    }

    [Theory]
    [InlineData("7")]
    [InlineData("{}")]
    [InlineData("{\"dirichlet\":1}")]
    [InlineData("{\"dirichlet\":-3}")]
    [InlineData("{\"dirichlet\":\"many\"}")]
    [InlineData("{\"dirichlet\":100,\"relativePercent\":5}")]
    [InlineData("{\"relativePercent\":-1}")]
    [InlineData("{\"relativePercent\":1e999}")]
    [InlineData("{\"relativePercent\":{\"C3\":10,\"C3H8\":10}}")]
    [InlineData("{\"guess\":1}")]
    public void Parse_BadUncertainty_IsRefusedInOneLine(string uncertainty)
    {
        var error = Assert.Throws<UserInputException>(() =>
            GasDocument.Parse($"{{\"molePercent\":{{\"CH4\":100}},\"uncertainty\":{uncertainty}}}"));

        Assert.Equal("gas-bad-uncertainty", error.Code);
        Assert.DoesNotContain('\n', error.Message);
    }
}
