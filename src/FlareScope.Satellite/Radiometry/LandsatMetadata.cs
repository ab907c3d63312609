using System.Globalization;
using FlareScope.Core;

namespace FlareScope.Satellite.Radiometry;

/// <summary>Landsat 8 and 9 OLI: calibration from an MTL file of Collection 1 or 2, level 1 or 2.</summary>
/// <remarks>
/// Level 1: L = RADIANCE_MULT DN + RADIANCE_ADD, ρ = (REFLECTANCE_MULT DN + REFLECTANCE_ADD) / sin(sun elevation). Level 2:
/// ρ = 2.75e-5 DN - 0.2 at the surface; radiance follows from the ratio of the two level 1 scales. Science notes, satellite.md section 2.1.
/// </remarks>
public static class LandsatMetadata
{
    private const string Level2Group = "LEVEL2_SURFACE_REFLECTANCE_PARAMETERS";

    // Wavelengths: science notes, satellite.md section 2.1. Largest radiances: the hot pixels of Darvaza sit at 25.9 (Landsat 9) to 31.9
    // (Landsat 8) in B7 and at 71.6 in B6; the lower end flags both. Advisory, section 2.3.
    private static readonly (int Number, SpectralBand Band, double WavelengthUm, double? Maximum)[] Bands =
    [
        (1, SpectralBand.Guard, 0.443, null),
        (5, SpectralBand.Nir, 0.865, null),
        (6, SpectralBand.Swir16, 1.609, 71.3),
        (7, SpectralBand.Swir22, 2.201, 25),
    ];

    /// <summary>Radiance at which a pixel of a band counts as saturated, W m⁻² sr⁻¹ µm⁻¹; null when not known.</summary>
    /// <param name="band">The band.</param>
    public static double? MaximumRadiance(SpectralBand band) => Bands.First(b => b.Band == band).Maximum;

    /// <summary>Centre wavelength, µm.</summary>
    /// <param name="band">The band.</param>
    public static double WavelengthUm(SpectralBand band) => Bands.First(b => b.Band == band).WavelengthUm;

    /// <summary>Number of a band, as in <c>B7</c>.</summary>
    /// <param name="band">The band.</param>
    public static int Number(SpectralBand band) => Bands.First(b => b.Band == band).Number;

    /// <summary>Reads the calibration.</summary>
    /// <param name="mtl">The metadata file.</param>
    /// <exception cref="UserInputException"><c>scene-metadata</c>.</exception>
    public static SceneMetadata From(LandsatMtl mtl)
    {
        var (image, contents, level1) = mtl.Find("IMAGE_ATTRIBUTES", "SUN_ELEVATION") is not null && mtl.Find("PRODUCT_CONTENTS", "PROCESSING_LEVEL") is not null
            ? ("IMAGE_ATTRIBUTES", "PRODUCT_CONTENTS", "LEVEL1_RADIOMETRIC_RESCALING")
            : ("IMAGE_ATTRIBUTES", "PRODUCT_METADATA", "RADIOMETRIC_RESCALING");
        var level = mtl.Find(contents, "PROCESSING_LEVEL") ?? mtl.Find(contents, "DATA_TYPE");
        var surface = level?.StartsWith("L2", StringComparison.Ordinal) == true;
        var elevation = mtl.Number(image, "SUN_ELEVATION");
        if (elevation is <= 0 or > 90)
            throw new UserInputException("scene-metadata", string.Create(CultureInfo.InvariantCulture, $"The Sun stands at {elevation} degrees: only day scenes are measured; give one with the Sun up."));
        var sine = Math.Sin(elevation * Math.PI / 180);
        // Collection 1 keeps date and platform with the product, Collection 2 with the image.
        var where = mtl.Find(image, "DATE_ACQUIRED") is null ? contents : image;

        return new(SceneSensor.LandsatOli, Platform(mtl.Find(where, "SPACECRAFT_ID")), 90 - elevation,
            [.. Bands.Select(b => Calibration(mtl, level1, surface, sine, b.Number, b.Band, b.WavelengthUm, b.Maximum))])
        {
            ProductId = mtl.Find(contents, "LANDSAT_PRODUCT_ID") ?? mtl.Find("METADATA_FILE_INFO", "LANDSAT_PRODUCT_ID"),
            ProcessingLevel = level,
            Baseline = mtl.Find(contents, "COLLECTION_NUMBER") ?? mtl.Find("METADATA_FILE_INFO", "COLLECTION_NUMBER"),
            AcquiredAt = DateTimeOffset.TryParse($"{mtl.Find(where, "DATE_ACQUIRED")}T{mtl.Find(where, "SCENE_CENTER_TIME")}", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at : null,
            Warnings = surface ? [SceneWarnings.SurfaceReflectance] : [],
        };
    }

    private static BandCalibration Calibration(
        LandsatMtl mtl, string level1, bool surface, double sine, int number, SpectralBand band, double wavelength, double? maximum)
    {
        var (radianceScale, radianceOffset) = (mtl.Number(level1, $"RADIANCE_MULT_BAND_{number}"), mtl.Number(level1, $"RADIANCE_ADD_BAND_{number}"));
        var (scale, offset) = (mtl.Number(level1, $"REFLECTANCE_MULT_BAND_{number}") / sine, mtl.Number(level1, $"REFLECTANCE_ADD_BAND_{number}") / sine);
        if (surface)
        {
            var radiancePerReflectance = radianceScale / scale;
            (scale, offset) = (mtl.Number(Level2Group, $"REFLECTANCE_MULT_BAND_{number}"), mtl.Number(Level2Group, $"REFLECTANCE_ADD_BAND_{number}"));
            (radianceScale, radianceOffset) = (radiancePerReflectance * scale, radiancePerReflectance * offset);
        }

        return new(string.Create(CultureInfo.InvariantCulture, $"B{number}"), band, wavelength)
        {
            ReflectanceScale = scale,
            ReflectanceOffset = offset,
            RadianceScale = radianceScale,
            RadianceOffset = radianceOffset,
            MaximumRadiance = maximum,
            SaturationBit = number - 1,
        };
    }

    private static string Platform(string? spacecraft) => spacecraft switch
    {
        "LANDSAT_9" => "Landsat 9",
        _ => "Landsat 8",
    };
}
