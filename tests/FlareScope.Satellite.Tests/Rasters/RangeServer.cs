using System.Net;
using System.Net.Sockets;

namespace FlareScope.Satellite.Tests.Rasters;

/// <summary>A web server on the loopback that serves one file by ranges, or misbehaves on request. Ends with the test.</summary>
internal sealed class RangeServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new(TimeSpan.FromSeconds(30));
    private readonly byte[] _file;
    private readonly string _mode;

    /// <param name="file">The file.</param>
    /// <param name="mode"><c>ranges</c>, <c>whole</c> (200), <c>missing</c> (404), <c>cut</c> (bodies end early) or <c>shifted</c> (another range).</param>
    internal RangeServer(byte[] file, string mode = "ranges")
    {
        (_file, _mode) = (file, mode);
        _listener.Start();
        _ = Serve();
    }

    internal Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/scene/B12.tif?sig=secret");

    public void Dispose()
    {
        _stop.Cancel();
        _listener.Dispose();
        _stop.Dispose();
    }

    private async Task Serve()
    {
        try
        {
            while (!_stop.IsCancellationRequested)
                _ = Answer(await _listener.AcceptTcpClientAsync(_stop.Token));
        }
        catch (Exception ended) when (ended is OperationCanceledException or SocketException or ObjectDisposedException)
        {
        }
    }

    private async Task Answer(TcpClient client)
    {
        using (client)
        {
            await using var stream = client.GetStream();
            using var reader = new StreamReader(stream, leaveOpen: true);
            var (from, to) = (0L, _file.Length - 1L);
            for (var line = await reader.ReadLineAsync(_stop.Token); !string.IsNullOrEmpty(line); line = await reader.ReadLineAsync(_stop.Token))
            {
                if (line.StartsWith("Range: bytes=", StringComparison.OrdinalIgnoreCase) && line[13..].Split('-') is [var first, var last])
                    (from, to) = (long.Parse(first), Math.Min(long.Parse(last), _file.Length - 1));
            }

            var body = _file.AsMemory((int)from, (int)(to - from + 1));
            var shift = _mode == "shifted" ? 1 : 0;
            var head = _mode switch
            {
                "missing" => "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
                "whole" => $"HTTP/1.1 200 OK\r\nContent-Length: {_file.Length}\r\nConnection: close\r\n\r\n",
                _ => $"HTTP/1.1 206 Partial Content\r\nContent-Range: bytes {from + shift}-{to}/{_file.Length}\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n",
            };
            await stream.WriteAsync(System.Text.Encoding.ASCII.GetBytes(head), _stop.Token);
            await stream.WriteAsync(_mode switch { "missing" => default, "whole" => _file, "cut" => body[..(body.Length / 2)], _ => body }, _stop.Token);
        }
    }
}
