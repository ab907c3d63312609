using System.Security.Cryptography;
using System.Text;
using FlareScope.Satellite.Http;

namespace FlareScope.Satellite.Stac;

/// <summary>Follows pages and stops where they would never end.</summary>
/// <param name="maxPages">Pages followed.</param>
internal sealed class PagingLimits(int maxPages)
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <summary>Notes a page that is about to be asked for.</summary>
    /// <exception cref="RemoteFailureException"><see cref="RemoteFailureCodes.PagingLoop"/>: asked for before, or too many.</exception>
    public void Enter(FetchRequest page)
    {
        var identity = Encoding.UTF8.GetBytes($"{page.Method} {page.Address.AbsoluteUri}\n").Concat(page.Body ?? []).ToArray();
        if (!_seen.Add(Convert.ToHexString(SHA256.HashData(identity))))
            throw new RemoteFailureException(RemoteFailureCodes.PagingLoop, $"{page.Label} names a page again that it already gave; its pages would never end. Search a shorter time or a smaller box.");
        if (_seen.Count > maxPages)
            throw new RemoteFailureException(RemoteFailureCodes.PagingLoop, $"{page.Label} has more than {maxPages} pages; search a shorter time or a smaller box.");
    }
}
