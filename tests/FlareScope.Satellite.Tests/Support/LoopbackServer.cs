using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace FlareScope.Satellite.Tests.Support;

/// <summary>A web server on the loopback that answers as a test says and can misbehave on the wire as real ones do.</summary>
internal sealed class LoopbackServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Func<StubRequest, StubReply> _answer;
    private readonly CancellationTokenSource _stop = new();

    public LoopbackServer(Func<StubRequest, StubReply> answer)
    {
        _answer = answer;
        _listener.Start();
        _ = Task.Run(AcceptAsync);
    }

    /// <summary>Answers with these in turn; the last one again and again.</summary>
    public LoopbackServer(params StubReply[] replies)
        : this(InTurn(replies))
    {
    }

    public ConcurrentQueue<StubRequest> Requests { get; } = new();

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public Uri Root => new($"http://127.0.0.1:{Port}/");

    public Uri this[string path] => new(Root, path);

    public void Dispose()
    {
        _stop.Cancel();
        _listener.Dispose();
    }

    private static Func<StubRequest, StubReply> InTurn(StubReply[] replies)
    {
        var next = -1;
        return _ => replies[Math.Min(Interlocked.Increment(ref next), replies.Length - 1)];
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync(_stop.Token);
                _ = Task.Run(() => ServeAsync(client));
            }
        }
        catch (Exception ended) when (ended is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                var stream = client.GetStream();
                if (await ReadAsync(stream) is not { } request)
                    return;
                Requests.Enqueue(request);
                await WriteAsync(stream, _answer(request));
            }
            catch (IOException)
            {
                // The client went away, which is its business.
            }
        }
    }

    private async Task<StubRequest?> ReadAsync(NetworkStream stream)
    {
        var head = new List<byte>();
        var one = new byte[1];
        while (head.Count < 4 || !head.TakeLast(4).SequenceEqual("\r\n\r\n"u8.ToArray()))
        {
            if (await stream.ReadAsync(one, _stop.Token) == 0)
                return null;
            head.Add(one[0]);
        }
        var lines = Encoding.ASCII.GetString([.. head]).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var headers = lines.Skip(1).Select(l => l.Split(':', 2)).ToDictionary(h => h[0].Trim(), h => h[1].Trim(), StringComparer.OrdinalIgnoreCase);
        var body = new byte[headers.TryGetValue("Content-Length", out var length) ? int.Parse(length, CultureInfo.InvariantCulture) : 0];
        await stream.ReadExactlyAsync(body, _stop.Token);
        var start = lines[0].Split(' ');
        return new StubRequest(start[0], start[1], headers, body);
    }

    private async Task WriteAsync(NetworkStream stream, StubReply reply)
    {
        if (reply.Drop)
        {
            // A connection closed without a single byte would be tried again by the platform itself, at once and three times.
            await stream.WriteAsync("HTTP/1.1 2"u8.ToArray(), _stop.Token);
            return;
        }
        var head = new StringBuilder($"HTTP/1.1 {reply.Status} Stub\r\nConnection: close\r\nContent-Type: {reply.ContentType}\r\n");
        if (!reply.WithoutLength)
            head.Append(CultureInfo.InvariantCulture, $"Content-Length: {reply.Body.Length}\r\n");
        foreach (var (name, value) in reply.Headers)
            head.Append(CultureInfo.InvariantCulture, $"{name}: {value}\r\n");
        await stream.WriteAsync(Encoding.ASCII.GetBytes(head.Append("\r\n").ToString()), _stop.Token);
        await stream.WriteAsync(reply.Body.AsMemory(0, reply.CutAfter ?? reply.Body.Length), _stop.Token);
    }
}
