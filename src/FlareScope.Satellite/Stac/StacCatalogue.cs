using FlareScope.Core;

namespace FlareScope.Satellite.Stac;

/// <summary>A catalogue of scenes.</summary>
/// <param name="Name">Name in a configuration.</param>
/// <param name="Root">Root address, without a closing slash.</param>
/// <param name="Flavour">Its habits.</param>
/// <param name="MaxPageSize">Items a page may hold.</param>
/// <remarks>Science notes, satellite.md section 6; the Planetary Computer's and Earth Search's addresses stand in recorded answers, CDSE's in the source of a public client.</remarks>
public sealed record StacCatalogue(string Name, Uri Root, StacFlavour Flavour, int MaxPageSize = 100)
{
    /// <summary>Earth Search v1.</summary>
    public static StacCatalogue EarthSearch { get; } = new("earth-search", new Uri("https://earth-search.aws.element84.com/v1"), StacFlavour.EarthSearch);

    /// <summary>Planetary Computer.</summary>
    public static StacCatalogue PlanetaryComputer { get; } = new("planetary-computer", new Uri("https://planetarycomputer.microsoft.com/api/stac/v1"), StacFlavour.PlanetaryComputer);

    /// <summary>Copernicus Data Space Ecosystem.</summary>
    public static StacCatalogue Cdse { get; } = new("cdse", new Uri("https://stac.dataspace.copernicus.eu/v1"), StacFlavour.Cdse);

    /// <summary>All catalogues known by name.</summary>
    public static IReadOnlyList<StacCatalogue> All { get; } = [EarthSearch, PlanetaryComputer, Cdse];

    /// <summary>Address of the item search.</summary>
    public Uri SearchAddress => new($"{Root.AbsoluteUri.TrimEnd('/')}/search");

    /// <summary>Finds a catalogue by name.</summary>
    /// <exception cref="UserInputException"><c>catalogue-unknown</c>.</exception>
    public static StacCatalogue ByName(string name) =>
        All.FirstOrDefault(c => c.Name == name)
        ?? throw new UserInputException("catalogue-unknown", $"There is no catalogue '{name}'; use {string.Join(", ", All.Select(c => c.Name))}.");
}
