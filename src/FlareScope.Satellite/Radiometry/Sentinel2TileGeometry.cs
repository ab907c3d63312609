using System.Globalization;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using FlareScope.Core;
using FlareScope.Satellite.Grids;

namespace FlareScope.Satellite.Radiometry;

/// <summary>Where a Sentinel-2 tile lies: a square of 109.8 km in UTM. Its JPEG 2000 files need this, a GeoTIFF holds it itself.</summary>
/// <param name="Left">Easting of the left edge, m.</param>
/// <param name="Top">Northing of the upper edge, m.</param>
/// <param name="Crs">UTM zone.</param>
public sealed record Sentinel2TileGeometry(double Left, double Top, CoordinateSystem Crs)
{
    private const double SideM = 109_800;

    /// <summary>Reads <c>MTD_TL.xml</c> (of the product) or <c>tileInfo.json</c> (of the AWS bucket).</summary>
    /// <param name="text">Text of either file.</param>
    /// <exception cref="UserInputException"><c>scene-metadata</c> or <c>crs-unsupported</c>.</exception>
    public static Sentinel2TileGeometry Parse(string text)
    {
        try
        {
            return text.TrimStart().StartsWith('{') ? FromJson(text) : FromXml(text);
        }
        catch (Exception wrong) when (wrong is XmlException or JsonException or FormatException or InvalidOperationException or KeyNotFoundException or NullReferenceException)
        {
            throw new UserInputException("scene-metadata", "The tile metadata (MTD_TL.xml, tileInfo.json) do not say where the tile lies; give the product's own file.", wrong);
        }
    }

    /// <summary>The grid of a raster that covers the whole tile.</summary>
    /// <param name="columns">Columns.</param>
    /// <param name="rows">Rows.</param>
    public RasterGrid Grid(int columns, int rows) => new(Left, Top, SideM / columns, SideM / rows, Crs);

    private static Sentinel2TileGeometry FromXml(string text)
    {
        using var reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        var elements = XElement.Load(reader).Descendants().ToLookup(e => e.Name.LocalName, e => e.Value.Trim());
        var code = elements["HORIZONTAL_CS_CODE"].First().Split(':')[^1];
        return new(Number(elements["ULX"].First()), Number(elements["ULY"].First()), System(code));
    }

    private static Sentinel2TileGeometry FromJson(string text)
    {
        using var document = JsonDocument.Parse(text);
        var origin = document.RootElement.GetProperty("tileOrigin");
        var code = origin.GetProperty("crs").GetProperty("properties").GetProperty("name").GetString()!.Split(':')[^1];
        var at = origin.GetProperty("coordinates");
        return new(at[0].GetDouble(), at[1].GetDouble(), System(code));
    }

    private static CoordinateSystem System(string code) => CoordinateSystem.FromEpsg(int.Parse(code, CultureInfo.InvariantCulture), "tile metadata");

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
