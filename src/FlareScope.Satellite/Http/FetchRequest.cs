using System.Net.Http.Headers;

namespace FlareScope.Satellite.Http;

/// <summary>One request as data, so that it can be sent again by a retry or to the target of a redirect.</summary>
/// <param name="Address">Absolute http or https address.</param>
public sealed record FetchRequest(Uri Address)
{
    /// <summary>Method.</summary>
    /// <value>GET.</value>
    public HttpMethod Method { get; init; } = HttpMethod.Get;

    /// <summary>Body, null for none.</summary>
    public byte[]? Body { get; init; }

    /// <summary>Media type of <see cref="Body"/>.</summary>
    /// <value><c>application/json</c>.</value>
    public string BodyType { get; init; } = "application/json";

    /// <summary>Bearer token; not sent on to another host by a redirect. Never printed.</summary>
    public string? Bearer { get; init; }

    /// <summary>Byte range wanted, both ends inclusive; null for the whole.</summary>
    public (long First, long Last)? Range { get; init; }

    /// <summary>What messages call this request. Set it where the path carries a secret.</summary>
    /// <value>The address without its query.</value>
    public string Label { get; init; } = AddressGuard.Shown(Address);

    /// <summary>The message to send; a fresh one each time, since a message cannot be sent twice.</summary>
    internal HttpRequestMessage ToMessage()
    {
        var message = new HttpRequestMessage(Method, Address);
        if (Body is not null)
            message.Content = new ByteArrayContent(Body) { Headers = { ContentType = new MediaTypeHeaderValue(BodyType) } };
        if (Bearer is not null)
            message.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Bearer);
        if (Range is { } range)
        {
            message.Headers.Range = new RangeHeaderValue(range.First, range.Last);
            message.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("identity")); // a range of a compressed form would be useless
        }
        message.Headers.UserAgent.ParseAdd("FlareScope/0.1");
        return message;
    }

    // A record prints its members; a bearer token must not be among them.
    private bool PrintMembers(System.Text.StringBuilder text)
    {
        text.Append(Method).Append(' ').Append(Label);
        return true;
    }
}
