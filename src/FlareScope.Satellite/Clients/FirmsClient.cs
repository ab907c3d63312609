using System.Globalization;
using System.Text;
using FlareScope.Satellite.Http;
using FlareScope.Satellite.Stac;

namespace FlareScope.Satellite.Clients;

/// <summary>
/// Asks NASA FIRMS for the hot spots of an area. FIRMS reports a bad key or a spent budget as plain text with status 200, so the
/// body decides: only a table that begins with its known header is an answer.
/// </summary>
/// <param name="fetcher">Sends the requests, patiently.</param>
/// <param name="mapKey">The user's MAP_KEY. It stands in the path of every request and in no message.</param>
/// <param name="budget">Budget of the key.</param>
/// <param name="root">Root of the service; null for NASA's.</param>
public sealed class FirmsClient(IFetcher fetcher, Secret mapKey, RequestBudget budget, Uri? root = null)
{
    /// <summary>Most days one request may cover.</summary>
    public const int MaxDays = 5;

    private static readonly Uri Nasa = new("https://firms.modaps.eosdis.nasa.gov");
    private static readonly string[] Headers = ["latitude,longitude", "country_id,"];
    private readonly Uri _root = root ?? Nasa;

    /// <summary>The detections of the last days, or of the days from a date on.</summary>
    /// <param name="product">One of <see cref="FirmsProducts.All"/>.</param>
    /// <param name="box">Where.</param>
    /// <param name="days">UTC days, 1..5.</param>
    /// <param name="firstDay">First day; null for the newest days.</param>
    /// <param name="cancel">Stops.</param>
    /// <exception cref="RemoteFailureException">Not reached, key not accepted, budget spent, or no table.</exception>
    public async Task<FirmsAnswer> GetAreaAsync(string product, GeoBox box, int days, DateOnly? firstDay, CancellationToken cancel)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(days, MaxDays);
        FirmsProducts.Validated(product);
        var tables = new List<string[]>();
        foreach (var part in box.Parts())
            tables.Add(await GetPartAsync(product, part.WithArea(), days, firstDay, cancel).ConfigureAwait(false));
        var lines = tables[0].Concat(tables.Skip(1).SelectMany(t => t.Skip(1))).ToArray();
        return new FirmsAnswer(product, Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n"), lines.Length - 1);
    }

    private async Task<string[]> GetPartAsync(string product, GeoBox box, int days, DateOnly? firstDay, CancellationToken cancel)
    {
        if (!budget.TryTake(out var free))
            throw new RemoteFailureException(RemoteFailureCodes.BudgetSpent, $"The FIRMS budget of this key is spent; it is free again in {Math.Ceiling(free.TotalSeconds):0} s. Watch fewer areas or poll less often.") { RetryAfter = free };
        var area = string.Create(CultureInfo.InvariantCulture, $"{box.West},{box.South},{box.East},{box.North}/{days}");
        var date = firstDay?.ToString("'/'yyyy-MM-dd", CultureInfo.InvariantCulture);
        var request = new FetchRequest(Address(Uri.EscapeDataString(mapKey.Reveal()), $"{product}/{area}{date}"))
        {
            Label = AddressGuard.Shown(Address("***", product)),
        };
        try
        {
            return await fetcher.FetchAsync(request, Read, cancel).ConfigureAwait(false);
        }
        catch (RemoteFailureException failure) when (mapKey.Redact(failure.Message) is var safe && safe != failure.Message)
        {
            throw new RemoteFailureException(failure.Code, safe, failure.IsTransient) { Status = failure.Status, RetryAfter = failure.RetryAfter };
        }
    }

    private Uri Address(string key, string rest) => new($"{_root.AbsoluteUri.TrimEnd('/')}/api/area/csv/{key}/{rest}");

    private static string[] Read(FetchedBody body)
    {
        var text = body.Text;
        if (body.IsSuccess && Headers.Any(header => text.StartsWith(header, StringComparison.Ordinal)))
            return Table(text, body);
        if (!body.IsSuccess && !text.Contains("MAP_KEY", StringComparison.OrdinalIgnoreCase))
            throw FetchErrors.FromStatus(body);
        if (body.LooksLikeHtml)
            throw new RemoteFailureException(RemoteFailureCodes.UnexpectedBody, $"{body.Label} answered with a web page instead of a table.") { Status = body.Status };
        if (text.Contains("MAP_KEY", StringComparison.OrdinalIgnoreCase))
            throw new RemoteFailureException(RemoteFailureCodes.NotAuthorised, $"{body.Label} does not accept the key: \"{body.Excerpt()}\"; check the MAP_KEY.") { Status = body.Status };
        if (text.Contains("limit", StringComparison.OrdinalIgnoreCase) || text.Contains("transaction", StringComparison.OrdinalIgnoreCase))
            throw new RemoteFailureException(RemoteFailureCodes.BudgetSpent, $"{body.Label} says the key's budget is spent: \"{body.Excerpt()}\"; poll less often.") { Status = body.Status };
        throw new RemoteFailureException(RemoteFailureCodes.UnexpectedBody, $"{body.Label} answered with something that is no table: \"{body.Excerpt()}\".") { Status = body.Status };
    }

    private static string[] Table(string text, FetchedBody body)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var columns = lines[0].Count(c => c == ',');
        // No field of these tables is quoted: a row with fewer commas than the header was cut short on the way.
        var broken = Array.FindIndex(lines, line => line.Count(c => c == ',') != columns);
        return broken < 0
            ? lines
            : throw new RemoteFailureException(RemoteFailureCodes.UnexpectedBody, $"{body.Label} sent a table whose line {broken + 1} of {lines.Length} is cut short.", isTransient: true) { Status = body.Status };
    }
}
