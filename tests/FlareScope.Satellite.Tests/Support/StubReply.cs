using System.Text;

namespace FlareScope.Satellite.Tests.Support;

/// <summary>What a <see cref="LoopbackServer"/> sends back, faults included.</summary>
internal sealed record StubReply(int Status, byte[] Body, string ContentType = "application/json")
{
    public (string Name, string Value)[] Headers { get; init; } = [];

    /// <summary>Bytes really sent of the body that was promised, before the connection is closed; null for all.</summary>
    public int? CutAfter { get; init; }

    /// <summary>Closes the connection in the middle of the first line.</summary>
    public bool Drop { get; init; }

    /// <summary>Sends the body in chunks without saying its length.</summary>
    public bool WithoutLength { get; init; }

    public static StubReply Dropped { get; } = new(0, []) { Drop = true };

    public static StubReply Json(string text, int status = 200) => new(status, Encoding.UTF8.GetBytes(text));

    public static StubReply Text(string text, int status = 200) => new(status, Encoding.UTF8.GetBytes(text), "text/plain");

    public static StubReply Html(string text = "<!DOCTYPE html><html><body>Sign in</body></html>", int status = 200) => new(status, Encoding.UTF8.GetBytes(text), "text/html");

    public static StubReply Redirect(string to, int status = 302) => new(status, []) { Headers = [("Location", to)] };
}
