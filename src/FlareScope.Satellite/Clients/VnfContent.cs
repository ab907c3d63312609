using System.Text;
using FlareScope.Core;
using FlareScope.Satellite.Http;
using FlareScope.Satellite.Tables;

namespace FlareScope.Satellite.Clients;

/// <summary>Tells a Nightfire table from anything else a server may send under its name.</summary>
internal static class VnfContent
{
    private const string HeaderMark = "Date_Mscan";
    private const int HeaderProbe = 4096;

    /// <summary>Most bytes a table may unpack to; a busy night is some tens of MB.</summary>
    private const long MostUnpacked = 1L << 30;

    /// <summary>Checks that a body is a complete gzip file or plain text whose header names <c>Date_Mscan</c>.</summary>
    /// <exception cref="RemoteFailureException">It is neither, or it is cut short, which is worth asking for again.</exception>
    public static void Check(FetchedBody body)
    {
        var isGzip = body.Bytes is [0x1f, 0x8b, ..];
        try
        {
            var head = isGzip ? Unpack(body) : body.Bytes.AsSpan(0, Math.Min(body.Bytes.Length, HeaderProbe)).ToArray();
            if (Encoding.UTF8.GetString(head).Split('\n')[0].Contains(HeaderMark, StringComparison.Ordinal))
                return;
        }
        catch (Exception failure) when (failure is UserInputException or InvalidDataException)
        {
            throw new RemoteFailureException(RemoteFailureCodes.UnexpectedBody, $"{body.Label} sent a gzip file that is broken or cut short after {body.Bytes.Length} bytes.", isTransient: true, failure) { Status = body.Status };
        }
        throw new RemoteFailureException(RemoteFailureCodes.UnexpectedBody, $"{body.Label} sent something that is no Nightfire table (no {HeaderMark} in its first line).") { Status = body.Status };
    }

    /// <summary>Unpacks to the end, which proves the file whole, and returns its beginning.</summary>
    private static byte[] Unpack(FetchedBody body)
    {
        using var unpacked = new GzipTable(new MemoryStream(body.Bytes), body.Label, MostUnpacked);
        var head = new byte[HeaderProbe];
        var length = unpacked.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        unpacked.CopyTo(Stream.Null);
        return head[..length];
    }
}
