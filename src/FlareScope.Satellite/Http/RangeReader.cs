namespace FlareScope.Satellite.Http;

/// <summary>Reads byte ranges of a remote file, as a cloud-optimised GeoTIFF is read.</summary>
/// <param name="fetcher">Sends the requests.</param>
public sealed class RangeReader(IFetcher fetcher)
{
    /// <summary>Reads a range.</summary>
    /// <param name="address">The file.</param>
    /// <param name="offset">First byte, 0 or more.</param>
    /// <param name="count">Bytes wanted, 1 or more.</param>
    /// <param name="cancel">Stops.</param>
    /// <returns>The bytes, fewer than wanted only where the file ends.</returns>
    /// <exception cref="RemoteFailureException">Not reached, not there, or an answer that is not the range.</exception>
    public Task<byte[]> ReadAsync(Uri address, long offset, int count, CancellationToken cancel)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        var request = new FetchRequest(address) { Range = (offset, offset + count - 1) };
        return fetcher.FetchAsync(request, body => Slice(body, offset, count), cancel);
    }

    private static byte[] Slice(FetchedBody body, long offset, int count)
    {
        if (!body.IsSuccess)
            throw FetchErrors.FromStatus(body);
        // A service may ignore the range and send everything; the slice is then cut here, within the size limit of a whole body.
        if (body.RangeStart is null)
        {
            return offset < body.Bytes.Length
                ? body.Bytes.AsSpan((int)offset, (int)Math.Min(count, body.Bytes.Length - offset)).ToArray()
                : throw Unexpected(body, $"ends before byte {offset}");
        }
        if (body.RangeStart != offset || body.Bytes.Length > count)
            throw Unexpected(body, $"sent bytes {body.RangeStart}..{body.RangeStart + body.Bytes.Length - 1} instead of {offset}..{offset + count - 1}");
        var expected = body.TotalLength is { } total ? Math.Min(count, total - offset) : count;
        return body.Bytes.Length == expected ? body.Bytes : throw Unexpected(body, $"sent {body.Bytes.Length} of {expected} bytes", isTransient: true);
    }

    private static RemoteFailureException Unexpected(FetchedBody body, string what, bool isTransient = false) =>
        new(RemoteFailureCodes.UnexpectedBody, $"{body.Label} {what}.", isTransient) { Status = body.Status };
}
