using System.Net;
using System.Net.Sockets;
using FlareScope.Core;
using FlareScope.Server.Tests.Support;

namespace FlareScope.Server.Tests.Hosting;

public sealed class FlareScopeHostTests
{
    [Fact]
    public async Task StartAsync_PortTaken_SaysItInOneLine()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var folder = RunningServer.NewFolder();
        var url = $"http://127.0.0.1:{((IPEndPoint)taken.LocalEndpoint).Port}";
        await using var app = FlareScopeHost.Build(new ServerOptions { DataFolder = folder, Urls = [url], Samples = false });

        var failure = await Assert.ThrowsAsync<UserInputException>(
            () => FlareScopeHost.StartAsync(app, TestContext.Current.CancellationToken));

        Assert.Equal("port-in-use", failure.Code);
        Assert.Contains(url, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', failure.Message);
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("ftp://127.0.0.1:21")]
    [InlineData("http://127.0.0.1:5080/path")]
    public void Build_NoAddress_IsRefused(string url)
    {
        var options = new ServerOptions { DataFolder = RunningServer.NewFolder(), Urls = [url] };

        Assert.Equal("urls-invalid", Assert.Throws<UserInputException>(() => FlareScopeHost.Build(options)).Code);
    }

    [Fact]
    public void Build_DataFolderIsAFile_IsRefused()
    {
        var file = Path.Combine(RunningServer.NewFolder(), "file");
        File.WriteAllText(file, "");

        var failure = Assert.Throws<UserInputException>(() => FlareScopeHost.Build(new ServerOptions { DataFolder = file }));

        Assert.Equal("data-folder-unusable", failure.Code);
    }
}
