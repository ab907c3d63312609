using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace FlareScope.Satellite.Rasters;

/// <summary>Band descriptions in the XML that GDAL keeps in a TIFF tag.</summary>
internal static class GdalMetadata
{
    /// <summary>One description per band; null where there is none. Text that is no XML gives none.</summary>
    internal static IReadOnlyList<string?> BandNames(string? xml, int bands)
    {
        var names = new string?[bands];
        if (xml is null)
            return names;
        try
        {
            foreach (var item in XElement.Parse(xml).Elements("Item"))
            {
                var (name, sample) = ((string?)item.Attribute("name"), (string?)item.Attribute("sample"));
                var described = (string?)item.Attribute("role") == "description" && int.TryParse(sample, CultureInfo.InvariantCulture, out var fromZero) ? fromZero
                    : name?.StartsWith("Band_", StringComparison.Ordinal) == true && int.TryParse(name["Band_".Length..], CultureInfo.InvariantCulture, out var fromOne) ? fromOne - 1
                    : -1;
                if (described >= 0 && described < bands)
                    names[described] = item.Value;
            }
        }
        catch (XmlException)
        {
            // Descriptions are a help, never needed.
        }

        return names;
    }
}
