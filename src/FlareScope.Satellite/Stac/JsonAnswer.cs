using System.Text.Json;
using FlareScope.Satellite.Http;

namespace FlareScope.Satellite.Stac;

/// <summary>Reads answers that must be JSON.</summary>
internal static class JsonAnswer
{
    /// <summary>Parses the body of a success.</summary>
    /// <exception cref="RemoteFailureException">Not success; a web page; or JSON cut short, which is worth asking for again.</exception>
    public static JsonDocument Parse(FetchedBody body)
    {
        if (!body.IsSuccess)
            throw FetchErrors.FromStatus(body);
        try
        {
            return JsonDocument.Parse(body.Bytes);
        }
        catch (JsonException failure)
        {
            if (body.LooksLikeHtml)
                throw new RemoteFailureException(RemoteFailureCodes.UnexpectedBody, $"{body.Label} answered with a web page instead of JSON; the address or the network in between is not what it seems.", inner: failure) { Status = body.Status };
            throw new RemoteFailureException(RemoteFailureCodes.UnexpectedBody, $"{body.Label} answered with JSON that is broken or cut short after {body.Bytes.Length} bytes.", isTransient: true, failure) { Status = body.Status };
        }
    }
}
