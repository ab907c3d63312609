using System.Text;

namespace FlareScope.Satellite.Http;

/// <summary>A complete answer within the limits.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Bytes">The body, decompressed.</param>
/// <param name="ContentType">Media type as the service declared it, null when it did not.</param>
/// <param name="Label">What messages call the request.</param>
public sealed record FetchedBody(int Status, byte[] Bytes, string? ContentType, string Label)
{
    private const int HtmlProbe = 512;

    /// <summary>First byte of the range that came, null when the whole body came.</summary>
    public long? RangeStart { get; init; }

    /// <summary>Size of the whole resource when the service said it.</summary>
    public long? TotalLength { get; init; }

    /// <summary>Whether the status is 200..299.</summary>
    public bool IsSuccess => Status is >= 200 and < 300;

    /// <summary>The body as UTF-8, without a byte order mark.</summary>
    public string Text => Encoding.UTF8.GetString(Bytes).TrimStart('\uFEFF');

    /// <summary>Whether the body, whatever its declared type, is a web page: login walls answer so with status 200.</summary>
    public bool LooksLikeHtml
    {
        get
        {
            var start = Encoding.UTF8.GetString(Bytes, 0, Math.Min(Bytes.Length, HtmlProbe)).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
            return start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
        }
    }

    /// <summary>The first characters of the body on one line, to quote in a message.</summary>
    /// <param name="characters">At most so many.</param>
    public string Excerpt(int characters = 120)
    {
        var text = Encoding.UTF8.GetString(Bytes, 0, Math.Min(Bytes.Length, characters * 4)).ReplaceLineEndings(" ").Trim();
        return new string([.. text.Where(c => !char.IsControl(c)).Take(characters)]);
    }
}
