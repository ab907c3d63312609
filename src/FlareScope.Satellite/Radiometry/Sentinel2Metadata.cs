using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using FlareScope.Core;

namespace FlareScope.Satellite.Radiometry;

/// <summary>Reads the metadata of a Sentinel-2 product: <c>MTD_MSIL1C.xml</c> or <c>MTD_MSIL2A.xml</c>, and <c>MTD_TL.xml</c> for the Sun.</summary>
/// <remarks>Science notes, satellite.md section 2.1: the offsets appear with processing baseline 04.00 and are zero before.</remarks>
public static class Sentinel2Metadata
{
    /// <summary>Reads product and tile metadata.</summary>
    /// <param name="productXml">Text of MTD_MSIL1C.xml or MTD_MSIL2A.xml.</param>
    /// <param name="tileXml">Text of MTD_TL.xml.</param>
    /// <exception cref="UserInputException"><c>scene-metadata</c> or <c>scene-offset-unknown</c>.</exception>
    public static SceneMetadata Parse(string productXml, string tileXml)
    {
        var product = Root(productXml, "the product metadata (MTD_MSIL1C.xml, MTD_MSIL2A.xml)");
        var zenith = SunZenith(Root(tileXml, "the tile metadata (MTD_TL.xml)"));
        var level = Text(product, "PROCESSING_LEVEL");
        var surface = level?.StartsWith("Level-2A", StringComparison.Ordinal) == true;
        var baseline = Text(product, "PROCESSING_BASELINE");
        var platform = Text(product, "SPACECRAFT_NAME") ?? "Sentinel-2A";
        var quantification = Number(product, surface ? "BOA_QUANTIFICATION_VALUE" : "QUANTIFICATION_VALUE");
        var factor = Number(product, "U");
        var irradiances = ById(product, "SOLAR_IRRADIANCE");
        var offsets = ById(product, surface ? "BOA_ADD_OFFSET" : "RADIO_ADD_OFFSET");
        var centres = Elements(product, "Spectral_Information")
            .ToDictionary(e => Id(e), e => Elements(e, "CENTRAL").Select(c => Parse(c.Value)).FirstOrDefault());

        var bands = Sentinel2Bands.Names.Select(name =>
        {
            var id = Sentinel2Bands.Id(name);
            var irradiance = irradiances.TryGetValue(id, out var given) ? given
                : throw Missing($"SOLAR_IRRADIANCE of band {name}");
            var centre = centres.GetValueOrDefault(id) is > 0 and var nanometres ? nanometres / 1000 : Sentinel2Bands.WavelengthUm(name, platform);
            var offset = Sentinel2Offset.Dn(baseline, offsets.TryGetValue(id, out var ofBand) ? ofBand : null);
            return BandCalibration.FromReflectance(name, Sentinel2Bands.Place(name), centre, quantification, offset, new(irradiance, factor, zenith)) with
            {
                MaximumRadiance = Sentinel2Bands.MaximumRadiance(name),
            };
        });
        return new(SceneSensor.Sentinel2, platform, zenith, [.. bands])
        {
            ProductId = Text(product, "PRODUCT_URI"),
            ProcessingLevel = level,
            Baseline = baseline,
            AcquiredAt = DateTimeOffset.TryParse(Text(product, "PRODUCT_START_TIME"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at : null,
            DistanceFactor = factor,
            Warnings = surface ? [SceneWarnings.SurfaceReflectance] : [],
        };
    }

    /// <summary>Mean zenith angle of the Sun in MTD_TL.xml, degrees.</summary>
    private static double SunZenith(XElement tile) =>
        Elements(tile, "Mean_Sun_Angle").SelectMany(e => Elements(e, "ZENITH_ANGLE")).Select(e => Parse(e.Value)).FirstOrDefault(double.NaN) is var zenith && zenith is >= 0 and < 90
            ? zenith
            : throw Missing("Mean_Sun_Angle/ZENITH_ANGLE between 0 and 90 degrees");

    private static XElement Root(string xml, string what)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(xml), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            return XElement.Load(reader);
        }
        catch (XmlException broken)
        {
            throw new UserInputException("scene-metadata", $"{what} is no XML: {broken.Message} Fetch it again.", broken);
        }
    }

    private static IEnumerable<XElement> Elements(XElement root, string name) => root.Descendants().Where(e => e.Name.LocalName == name);

    private static string? Text(XElement root, string name) => Elements(root, name).Select(e => e.Value.Trim()).FirstOrDefault();

    private static double Number(XElement root, string name) =>
        Text(root, name) is { } text && Parse(text) is > 0 and var value ? value : throw Missing(name);

    private static Dictionary<int, double> ById(XElement root, string name) =>
        Elements(root, name).GroupBy(Id).ToDictionary(g => g.Key, g => Parse(g.First().Value));

    // L1C writes bandId, L2A band_id.
    private static int Id(XElement element) =>
        int.TryParse((string?)element.Attribute("bandId") ?? (string?)element.Attribute("band_id"), CultureInfo.InvariantCulture, out var id) ? id : -1;

    private static double Parse(string text) => double.TryParse(text, CultureInfo.InvariantCulture, out var value) ? value : double.NaN;

    private static UserInputException Missing(string what) =>
        new("scene-metadata", $"The Sentinel-2 metadata hold no {what}; give the product's own files, or the figures with --scene-info.");
}
