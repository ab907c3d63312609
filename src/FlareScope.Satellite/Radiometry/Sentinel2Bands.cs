namespace FlareScope.Satellite.Radiometry;

/// <summary>Constants of the bands of Sentinel-2 MSI that are used here.</summary>
/// <remarks>
/// Wavelengths and irradiances as printed in real product metadata of Sentinel-2A and 2B (science notes, satellite.md section 2.1);
/// other platforms take those of 2A until their product says better. Largest radiances are design values from memory [M] and advisory.
/// </remarks>
public static class Sentinel2Bands
{
    private static readonly Entry[] Table =
    [
        new("B5", 4, SpectralBand.Guard, 0.7041, 1424.64, 0.7038, 1425.78, null),
        new("B8A", 8, SpectralBand.Nir, 0.8647, 955.32, 0.8640, 953.93, 308),
        new("B9", 9, SpectralBand.Nir, 0.9451, 812.92, 0.9432, 817.58, null),
        new("B11", 11, SpectralBand.Swir16, 1.6137, 245.59, 1.6104, 247.08, 70),
        new("B12", 12, SpectralBand.Swir22, 2.2024, 85.25, 2.1857, 87.75, 24.6),
    ];

    /// <summary>Names of the bands, shortest wavelength first.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Table.Select(e => e.Name)];

    /// <summary>The name of a band however it is written: <c>B08A</c>, <c>b8a</c>, <c>B05</c>; null when it is not used here.</summary>
    public static string? Canonical(string name)
    {
        var upper = name.Trim().ToUpperInvariant();
        if (upper.Length > 2 && upper.StartsWith("B0", StringComparison.Ordinal))
            upper = "B" + upper[2..];
        return Names.FirstOrDefault(n => n == upper);
    }

    /// <summary>Place of a band in the spectrum.</summary>
    /// <param name="name">A canonical name.</param>
    public static SpectralBand Place(string name) => Find(name).Band;

    /// <summary>Number of a band in the product metadata (0..12).</summary>
    /// <param name="name">A canonical name.</param>
    public static int Id(string name) => Find(name).Id;

    /// <summary>Centre wavelength, µm.</summary>
    /// <param name="name">A canonical name.</param>
    /// <param name="platform">Satellite; only 2B differs from 2A.</param>
    public static double WavelengthUm(string name, string platform) => IsB(platform) ? Find(name).WavelengthB : Find(name).WavelengthA;

    /// <summary>Solar irradiance at the mean distance, W m⁻² µm⁻¹.</summary>
    /// <param name="name">A canonical name.</param>
    /// <param name="platform">Satellite; only 2B differs from 2A.</param>
    public static double Irradiance(string name, string platform) => IsB(platform) ? Find(name).IrradianceB : Find(name).IrradianceA;

    /// <summary>Largest radiance of the design, W m⁻² sr⁻¹ µm⁻¹; null when not known.</summary>
    /// <param name="name">A canonical name.</param>
    public static double? MaximumRadiance(string name) => Find(name).Maximum;

    private static bool IsB(string platform) => platform.EndsWith("2B", StringComparison.OrdinalIgnoreCase);

    private static Entry Find(string name) => Array.Find(Table, e => e.Name == name) ?? throw new ArgumentException($"'{name}' is no band used here.", nameof(name));

    private sealed record Entry(
        string Name, int Id, SpectralBand Band, double WavelengthA, double IrradianceA, double WavelengthB, double IrradianceB, double? Maximum);
}
