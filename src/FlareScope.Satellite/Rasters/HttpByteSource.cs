using System.Net;
using System.Net.Http.Headers;
using FlareScope.Core;

namespace FlareScope.Satellite.Rasters;

/// <summary>A file behind HTTP, read by ranges: blocks are fetched once, neighbouring blocks with one request.</summary>
/// <remarks>
/// 206 with Content-Range is what is hoped for; a server that answers 200 with the whole body is tolerated up to a limit.
/// Retrying is the business of the client's handler. Science notes, satellite.md section 6.
/// </remarks>
public sealed class HttpByteSource : IByteSource
{
    private readonly HttpClient _client;
    private readonly Uri _address;
    private readonly HttpByteSourceOptions _options;
    private readonly CancellationToken _stop;
    private readonly BlockCache _blocks;
    private byte[]? _whole;

    private HttpByteSource(HttpClient client, Uri address, HttpByteSourceOptions options, CancellationToken stop)
    {
        (_client, _address, _options, _stop) = (client, address, options, stop);
        _blocks = new(options.BlocksKept);
        Name = address.GetLeftPart(UriPartial.Path);
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public long Length { get; private set; }

    /// <summary>Bytes of all bodies fetched so far.</summary>
    public long BytesFetched { get; private set; }

    /// <summary>Requests sent so far.</summary>
    public int Requests { get; private set; }

    /// <summary>Fetches the first block and so learns the length.</summary>
    /// <param name="client">Sends the requests; not disposed here. Its handler must support synchronous sending.</param>
    /// <param name="address">http or https address; its query (a signature) is sent and never shown.</param>
    /// <param name="options">Block size and limits; the defaults when null.</param>
    /// <param name="stop">Stops this and every later request.</param>
    /// <exception cref="UserInputException"><c>raster-unreachable</c>, <c>raster-truncated</c> or <c>raster-too-large</c>.</exception>
    public static HttpByteSource Open(HttpClient client, Uri address, HttpByteSourceOptions? options = null, CancellationToken stop = default)
    {
        var source = new HttpByteSource(client, address, options ?? new(), stop) { Length = long.MaxValue };
        source.Fetch(0, 1);
        return source;
    }

    /// <inheritdoc/>
    public int Read(long offset, Span<byte> buffer)
    {
        var wanted = (int)Math.Clamp(Length - offset, 0, buffer.Length);
        if (wanted == 0)
            return 0;
        if (_whole is { } whole)
        {
            whole.AsSpan((int)offset, wanted).CopyTo(buffer);
            return wanted;
        }

        FetchMissing([new(offset, wanted)]);
        for (var done = 0; done < wanted;)
        {
            var (index, inside) = Math.DivRem(offset + done, _options.BlockBytes);
            if (_blocks.Find(index) is not { } block)
            {
                // A read larger than the cache has pushed its own first blocks out.
                Fetch(index, 1);
                continue;
            }
            var part = block.AsSpan((int)inside);
            part = part[..Math.Min(part.Length, wanted - done)];
            part.CopyTo(buffer[done..]);
            done += part.Length;
        }

        return wanted;
    }

    /// <inheritdoc/>
    public void Prefetch(IReadOnlyCollection<ByteRange> ranges) => FetchMissing(ranges);

    /// <inheritdoc/>
    public void Dispose() => _whole = null;

    private void FetchMissing(IEnumerable<ByteRange> ranges)
    {
        if (_whole is not null)
            return;
        var missing = ranges
            .Where(r => r.Count > 0 && r.Offset < Length)
            .SelectMany(r => Blocks(r.Offset / _options.BlockBytes, (Math.Min(r.End, Length) - 1) / _options.BlockBytes))
            .Where(index => !_blocks.Contains(index)).Distinct().Order().ToArray();
        var most = Math.Max(1, _options.LargestRequestBytes / _options.BlockBytes);
        for (var i = 0; i < missing.Length;)
        {
            var count = 1;
            while (i + count < missing.Length && missing[i + count] == missing[i] + count && count < most)
                count++;
            Fetch(missing[i], count);
            i += count;
        }
    }

    private static IEnumerable<long> Blocks(long first, long last)
    {
        for (var index = first; index <= last; index++)
            yield return index;
    }

    private void Fetch(long firstBlock, int count)
    {
        var from = firstBlock * _options.BlockBytes;
        var to = Math.Min(Length, from + (long)count * _options.BlockBytes) - 1;
        using var request = new HttpRequestMessage(HttpMethod.Get, _address) { Headers = { Range = new RangeHeaderValue(from, to) } };
        Requests++;
        try
        {
            using var response = _client.Send(request, HttpCompletionOption.ResponseHeadersRead, _stop);
            if (response.StatusCode == HttpStatusCode.OK)
                KeepWhole(response);
            else if (response.StatusCode == HttpStatusCode.PartialContent)
                KeepBlocks(response, firstBlock, from, to);
            else
                throw Unreachable($"the server answers {(int)response.StatusCode}");
        }
        catch (HttpRequestException failure)
        {
            throw Unreachable(failure.Message, failure);
        }
        catch (IOException failure)
        {
            throw Truncated(failure);
        }
        catch (TaskCanceledException slow) when (!_stop.IsCancellationRequested)
        {
            throw Unreachable("the server does not answer in time", slow);
        }
    }

    private void KeepBlocks(HttpResponseMessage response, long firstBlock, long from, long to)
    {
        if (response.Content.Headers.ContentRange is not { From: { } start, To: { } end, Length: { } total } || start != from || end > to)
            throw Unreachable("the server answers another range than was asked for");
        if (total > _options.LargestFile)
            throw TooLarge(total, _options.LargestFile);
        if (Length != long.MaxValue && Length != total)
            throw Unreachable("the file changed while it was read; run again");
        Length = total;
        to = Math.Min(to, total - 1);
        if (end < to)
            throw Truncated();

        using var body = response.Content.ReadAsStream(_stop);
        for (var at = from; at <= to; firstBlock++)
        {
            var block = new byte[Math.Min(_options.BlockBytes, to + 1 - at)];
            var count = body.ReadAtLeast(block, block.Length, throwOnEndOfStream: false);
            BytesFetched += count;
            if (count < block.Length)
                throw Truncated();
            _blocks.Add(firstBlock, block);
            at += count;
        }
    }

    private void KeepWhole(HttpResponseMessage response)
    {
        var claimed = response.Content.Headers.ContentLength;
        if (claimed > _options.LargestWholeBody)
            throw TooLarge(claimed.Value, _options.LargestWholeBody);
        using var body = response.Content.ReadAsStream(_stop);
        using var kept = new MemoryStream((int)(claimed ?? 0));
        var part = new byte[81920];
        for (int count; (count = body.Read(part)) > 0;)
        {
            kept.Write(part, 0, count);
            BytesFetched += count;
            if (kept.Length > _options.LargestWholeBody)
                throw TooLarge(kept.Length, _options.LargestWholeBody);
        }

        if (claimed is { } expected && kept.Length < expected)
            throw Truncated();
        _whole = kept.ToArray();
        Length = _whole.Length;
    }

    private UserInputException Unreachable(string why, Exception? inner = null) =>
        new("raster-unreachable", $"{Name}: {why}; check the address, its signature and the connection.", inner);

    private UserInputException Truncated(Exception? inner = null) =>
        new("raster-truncated", $"{Name}: the body ends too early; run again, or download the file and give its path.", inner);

    private UserInputException TooLarge(long bytes, long limit) =>
        new("raster-too-large", $"{Name}: {bytes} bytes are more than {limit}; use a server that answers ranges, or a smaller file.");
}
