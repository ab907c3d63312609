using System.Net;
using CsCheck;
using FlareScope.Satellite.Http;

namespace FlareScope.Satellite.Tests.Http;

public sealed class AddressGuardTests
{
    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("127.255.255.254")]
    [InlineData("10.1.2.3")]
    [InlineData("172.16.0.1")]
    [InlineData("172.31.255.255")]
    [InlineData("192.168.1.1")]
    [InlineData("169.254.169.254")]
    [InlineData("100.64.0.1")]
    [InlineData("0.0.0.0")]
    [InlineData("224.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::1")]
    [InlineData("::")]
    [InlineData("fe80::1")]
    [InlineData("fd00::1")]
    [InlineData("ff02::1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("::127.0.0.1")]
    [InlineData("64:ff9b::192.168.0.1")]
    [InlineData("2002:7f00:1::")]
    public void IsPublic_AddressOfNoPublicNetwork_IsFalse(string address) => Assert.False(AddressGuard.IsPublic(IPAddress.Parse(address)));

    [Theory]
    [InlineData("8.8.8.8")]
    [InlineData("172.32.0.1")]
    [InlineData("100.128.0.1")]
    [InlineData("193.0.0.1")]
    [InlineData("2600:1901::1")]
    [InlineData("::ffff:8.8.8.8")]
    [InlineData("64:ff9b::8.8.8.8")]
    [InlineData("2002:808:808::")]
    public void IsPublic_GlobalAddress_IsTrue(string address) => Assert.True(AddressGuard.IsPublic(IPAddress.Parse(address)));

    [Fact]
    public void IsPublic_IPv4InsideIPv6_IsJudgedAsItself() => Gen.UInt.Sample(bits =>
    {
        var v4 = new IPAddress(BitConverter.GetBytes(bits));
        Assert.Equal(AddressGuard.IsPublic(v4), AddressGuard.IsPublic(v4.MapToIPv6()));
    }, iter: 2000);

    [Theory]
    [InlineData("ftp://example.org/x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("gopher://example.org/")]
    [InlineData("s3://bucket/key")]
    [InlineData("https://user:password@example.org/")]
    public void CheckForm_AddressOfAnotherKind_IsRefused(string address)
    {
        var refused = Assert.Throws<RemoteFailureException>(() => AddressGuard.CheckForm(new Uri(address)));

        Assert.Equal(RemoteFailureCodes.AddressRefused, refused.Code);
        Assert.DoesNotContain("password@", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ResolveAsync_NameOfTheLoopback_IsRefusedUnlessAllowedByName()
    {
        var refused = await Assert.ThrowsAsync<RemoteFailureException>(() => AddressGuard.ResolveAsync("localhost", new HttpGuardOptions(), TestContext.Current.CancellationToken));
        var allowed = await AddressGuard.ResolveAsync("localhost", new HttpGuardOptions { PrivateHostsAllowed = new HashSet<string> { "localhost" } }, TestContext.Current.CancellationToken);

        Assert.Equal(RemoteFailureCodes.AddressRefused, refused.Code);
        Assert.All(allowed, address => Assert.True(IPAddress.IsLoopback(address)));
    }

    [Fact]
    public void Shown_SignedAddress_LosesItsQuery() =>
        Assert.Equal("https://store.example/b/B12.tif", AddressGuard.Shown(new Uri("https://store.example/b/B12.tif?sig=secret#x")));
}
