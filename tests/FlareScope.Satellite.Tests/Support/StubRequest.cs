using System.Text;

namespace FlareScope.Satellite.Tests.Support;

/// <summary>A request as a <see cref="LoopbackServer"/> received it.</summary>
internal sealed record StubRequest(string Method, string Target, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    public string Path => Target.Split('?')[0];

    public string Query => Target.Contains('?', StringComparison.Ordinal) ? Target[(Target.IndexOf('?', StringComparison.Ordinal) + 1)..] : "";

    public string BodyText => Encoding.UTF8.GetString(Body);
}
