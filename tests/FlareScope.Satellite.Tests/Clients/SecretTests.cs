using FlareScope.Core;
using FlareScope.Satellite.Clients;

namespace FlareScope.Satellite.Tests.Clients;

public sealed class SecretTests
{
    [Fact]
    public void ToString_Secret_PrintsStars() => Assert.Equal("***", $"{new Secret("k3y-of-a-user")}");

    [Fact]
    public void Redact_TextWithTheSecretPlainAndEscaped_LosesBoth() =>
        Assert.Equal("a *** b *** c", new Secret("p&ss word").Redact("a p&ss word b p%26ss%20word c"));

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    public void FromEnvironment_VariableNotSet_NamesItAndItsPurpose(string? value)
    {
        var missing = Assert.Throws<UserInputException>(() => Secret.FromEnvironment("FIRMS_MAP_KEY", "a FIRMS MAP_KEY", _ => value));

        Assert.Equal("key-missing", missing.Code);
        Assert.Equal("The environment variable FIRMS_MAP_KEY is not set; it holds a FIRMS MAP_KEY.", missing.Message);
    }
}
