using FlareScope.Satellite.Tables;

namespace FlareScope.Satellite.Sites;

/// <summary>A list of sites and where it came from.</summary>
/// <param name="Sites">Sites in the order of the file.</param>
/// <param name="Source">The file.</param>
/// <param name="Notice">What the owner of the data asks of its users; null when the list is the user's own.</param>
public sealed record SiteCatalogue(IReadOnlyList<FlareSite> Sites, SourceFile Source, string? Notice)
{
    /// <summary>Attribution and licence of catalogues of the Earth Observation Group.</summary>
    /// <remarks>Science notes, satellite.md section 6 and data inventory: read in public readmes, to be checked before publication.</remarks>
    public const string EogNotice =
        "VIIRS Nightfire catalogue: Earth Observation Group, Colorado School of Mines; attribution needed, and since January 2025 a licence for other than academic use.";

    /// <summary>The sites by nearness.</summary>
    public PointGrid<FlareSite> Index()
    {
        var grid = new PointGrid<FlareSite>();
        foreach (var site in Sites)
        {
            if (site is { Latitude: { } latitude, Longitude: { } longitude })
                grid.Add(latitude, longitude, site);
        }

        return grid;
    }

    /// <summary>Reads a CSV (plain or gzip) or GeoJSON list of points, told by its first character.</summary>
    /// <param name="path">Path of the user's own file.</param>
    /// <param name="year">Year of catalogues that have a column for each; the last one when null.</param>
    /// <exception cref="Core.UserInputException">The file is missing, broken, or has no sites.</exception>
    public static SiteCatalogue Read(string path, int? year = null)
    {
        var source = SourceFile.Of(path);
        return SiteGeoJson.LooksLikeIt(path) ? SiteGeoJson.Read(path, source) : SiteCatalogueReader.Read(path, source, year);
    }
}
