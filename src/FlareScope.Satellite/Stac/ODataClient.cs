using System.Globalization;
using System.Text.Json;
using FlareScope.Satellite.Http;
using static FlareScope.Satellite.Stac.StacJson;

namespace FlareScope.Satellite.Stac;

/// <summary>Searches the Copernicus Data Space's OData catalogue, which pages by <c>@odata.nextLink</c>.</summary>
/// <remarks>Science notes, satellite.md section 6; the answer's form is recorded. It serves as the second way when the STAC form is down.</remarks>
/// <param name="root">Root, for example <see cref="CdseRoot"/>.</param>
/// <param name="fetcher">Sends the requests, patiently.</param>
/// <param name="maxPages">Pages followed before a search is given up as endless.</param>
public sealed class ODataClient(Uri root, IFetcher fetcher, int maxPages = StacClient.DefaultMaxPages)
{
    private const int PageSize = 100;

    /// <summary>The Copernicus Data Space's catalogue.</summary>
    public static readonly Uri CdseRoot = new("https://catalogue.dataspace.copernicus.eu/odata/v1");

    /// <summary>Finds the Sentinel-2 products of a level over a box.</summary>
    /// <param name="productType"><c>S2MSI1C</c> or <c>S2MSI2A</c>.</param>
    /// <param name="box">Where.</param>
    /// <param name="from">First moment, inclusive.</param>
    /// <param name="to">Last moment, exclusive.</param>
    /// <param name="cancel">Stops.</param>
    /// <exception cref="RemoteFailureException">Not reached, refused, or pages that never end.</exception>
    public async Task<IReadOnlyList<ODataProduct>> SearchAsync(string productType, GeoBox box, DateTimeOffset from, DateTimeOffset to, CancellationToken cancel)
    {
        if (!productType.All(char.IsAsciiLetterOrDigit))
            throw new ArgumentException("A product type has letters and digits only.", nameof(productType));
        var found = new Dictionary<string, ODataProduct>(StringComparer.Ordinal);
        foreach (var part in box.Parts())
        {
            var limits = new PagingLimits(maxPages);
            FetchRequest? next = new(First(productType, part.WithArea(), from, to));
            while (next is { } asked)
            {
                limits.Enter(asked);
                (var products, next) = await fetcher.FetchAsync(asked, body => ReadPage(body, asked), cancel).ConfigureAwait(false);
                foreach (var product in products)
                    found.TryAdd(product.Id, product);
            }
        }
        return [.. found.Values];
    }

    private Uri First(string productType, GeoBox box, DateTimeOffset from, DateTimeOffset to)
    {
        string Corner(double longitude, double latitude) => string.Create(CultureInfo.InvariantCulture, $"{longitude} {latitude}");
        var ring = string.Join(',', Corner(box.West, box.South), Corner(box.East, box.South), Corner(box.East, box.North), Corner(box.West, box.North), Corner(box.West, box.South));
        var filter = "Collection/Name eq 'SENTINEL-2'"
            + $" and OData.CSC.Intersects(area=geography'SRID=4326;POLYGON (({ring}))')"
            + $" and Attributes/OData.CSC.StringAttribute/any(att:att/Name eq 'productType' and att/OData.CSC.StringAttribute/Value eq '{productType}')"
            + string.Create(CultureInfo.InvariantCulture, $" and ContentDate/Start ge {from.UtcDateTime:yyyy-MM-dd'T'HH:mm:ss.fff'Z'} and ContentDate/Start lt {to.UtcDateTime:yyyy-MM-dd'T'HH:mm:ss.fff'Z'}");
        return new Uri($"{root.AbsoluteUri.TrimEnd('/')}/Products?$filter={Uri.EscapeDataString(filter)}&$orderby=ContentDate/Start%20desc&$top={PageSize}&$expand=Attributes");
    }

    private static (IReadOnlyList<ODataProduct> Products, FetchRequest? Next) ReadPage(FetchedBody body, FetchRequest asked)
    {
        using var json = JsonAnswer.Parse(body);
        var page = json.RootElement;
        if (page.ValueKind != JsonValueKind.Object || !page.TryGetProperty("value", out var value) || value.ValueKind != JsonValueKind.Array)
            throw new RemoteFailureException(RemoteFailureCodes.UnexpectedBody, $"{body.Label} answered with JSON that is no list of products.") { Status = body.Status };
        var next = page.TryGetProperty("@odata.nextLink", out var link) && link.ValueKind == JsonValueKind.String && Uri.TryCreate(asked.Address, link.GetString(), out var address)
            ? new FetchRequest(address)
            : null;
        return ([.. value.EnumerateArray().Select(ReadProduct).OfType<ODataProduct>()], next);
    }

    private static ODataProduct? ReadProduct(JsonElement product)
    {
        if (Text(product, "Id") is not { } id || Text(product, "Name") is not { } name
            || !product.TryGetProperty("ContentDate", out var dates) || Text(dates, "Start") is not { } start
            || !DateTimeOffset.TryParse(start, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var acquired))
        {
            return null;
        }
        var attributes = product.TryGetProperty("Attributes", out var list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray().Where(a => Text(a, "Name") is not null && a.TryGetProperty("Value", out _))
                .GroupBy(a => Text(a, "Name")!).ToDictionary(g => g.Key, g => g.First().GetProperty("Value"), StringComparer.Ordinal)
            : [];
        return new ODataProduct(id, name, acquired)
        {
            CloudPercent = attributes.TryGetValue("cloudCover", out var cloud) && cloud.ValueKind == JsonValueKind.Number ? cloud.GetDouble() : null,
            MgrsTile = attributes.TryGetValue("tileId", out var tile) && tile.ValueKind == JsonValueKind.String ? tile.GetString() : null,
            ProcessingBaseline = attributes.TryGetValue("processorVersion", out var version) && version.ValueKind == JsonValueKind.String ? version.GetString() : null,
            S3Path = Text(product, "S3Path"),
            IsOnline = product.TryGetProperty("Online", out var online) && online.ValueKind is JsonValueKind.True or JsonValueKind.False ? online.GetBoolean() : null,
        };
    }
}
