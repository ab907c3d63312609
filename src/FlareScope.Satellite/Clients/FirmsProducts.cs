using FlareScope.Core;

namespace FlareScope.Satellite.Clients;

/// <summary>The products of the FIRMS area service that FlareScope asks for (science notes, satellite.md section 6).</summary>
public static class FirmsProducts
{
    /// <summary>Near-real-time and science-quality (SP) products.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "VIIRS_SNPP_NRT", "VIIRS_NOAA20_NRT", "VIIRS_NOAA21_NRT", "MODIS_NRT", "VIIRS_SNPP_SP", "VIIRS_NOAA20_SP", "MODIS_SP",
    ];

    /// <summary>Checks a name.</summary>
    /// <exception cref="UserInputException"><c>product-unknown</c>.</exception>
    public static string Validated(string product) =>
        All.Contains(product, StringComparer.Ordinal)
            ? product
            : throw new UserInputException("product-unknown", $"FIRMS has no product '{product}' that is understood here; use {string.Join(", ", All)}.");
}
