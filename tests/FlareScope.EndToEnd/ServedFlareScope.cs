using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace FlareScope.EndToEnd;

/// <summary>A <c>flarescope serve --demo</c> of its own on a free loopback port, with a data folder that goes away with it.</summary>
internal sealed class ServedFlareScope : IAsyncDisposable
{
    private readonly TemporaryFolder _data;
    private readonly Process _process;

    private ServedFlareScope(TemporaryFolder data, Process process, Uri address) => (_data, _process, Address) = (data, process, address);

    public Uri Address { get; }

    public static async Task<ServedFlareScope> StartAsync(CancellationToken cancel)
    {
        var data = new TemporaryFolder();
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var process = FlareScopeProcess.Start("serve", "--demo", "--urls", address.ToString().TrimEnd('/'), "--data", data.FullPath);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var served = new ServedFlareScope(data, process, address);
        await served.WaitUntilReadyAsync(cancel);
        return served;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _data.Dispose();
    }

    private async Task WaitUntilReadyAsync(CancellationToken cancel)
    {
        using var client = new HttpClient { BaseAddress = Address };
        for (var attempt = 0; attempt < 240 && !_process.HasExited; attempt++)
        {
            try
            {
                using var answer = await client.GetAsync(new Uri("health/ready", UriKind.Relative), cancel);
                if (answer.IsSuccessStatusCode)
                    return;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
            await Task.Delay(250, cancel);
        }
        throw new InvalidOperationException("flarescope serve did not become ready.");
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
