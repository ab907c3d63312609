using System.Globalization;
using FlareScope.Core;
using FlareScope.Satellite.Grids;
using FlareScope.Satellite.Rasters;

namespace FlareScope.Satellite.Radiometry;

/// <summary>An open scene: calibrated blocks are read from it, never the whole.</summary>
public sealed class Scene : IDisposable
{
    private readonly Dictionary<SpectralBand, SceneBand> _bands;
    private readonly SceneBand? _quality;
    private readonly SceneBand? _saturation;
    private readonly SceneReadingOptions _options;

    /// <summary>Joins rasters and calibration.</summary>
    /// <param name="metadata">Calibration.</param>
    /// <param name="bands">A raster for each band; near infrared and both SWIR bands are needed.</param>
    /// <param name="quality">SCL or QA_PIXEL; null when there is none.</param>
    /// <param name="saturation">QA_RADSAT; null when there is none.</param>
    /// <param name="options">How pixels are flagged; the defaults when null.</param>
    /// <exception cref="UserInputException"><c>scene-band-missing</c>, <c>scene-grid</c>: the bands do not cover the same pixels, or lie nowhere.</exception>
    public Scene(
        SceneMetadata metadata, IReadOnlyDictionary<SpectralBand, SceneBand> bands, SceneBand? quality = null, SceneBand? saturation = null, SceneReadingOptions? options = null)
    {
        (Metadata, _bands, _quality, _saturation, _options) = (metadata, new(bands), quality, saturation, options ?? new());
        foreach (var needed in (SpectralBand[])[SpectralBand.Nir, SpectralBand.Swir16, SpectralBand.Swir22])
        {
            if (!bands.ContainsKey(needed) || metadata.Find(needed) is null)
                throw new UserInputException("scene-band-missing", $"The scene has no {Wavelength(needed)} band ({Names(metadata.Sensor, needed)}); give near infrared and both SWIR bands, with the file or --scene-info.");
        }

        var first = bands[SpectralBand.Swir22].Raster;
        Grid = first.Grid ?? throw new UserInputException("scene-grid", $"{first.Name}: it does not say where its pixels lie; give a GeoTIFF in UTM or geographic coordinates.");
        (Width, Height) = (first.Levels[0].Width, first.Levels[0].Height);
        foreach (var other in AllRasters().Distinct())
        {
            if ((other.Levels[0].Width, other.Levels[0].Height) != (Width, Height))
                throw new UserInputException("scene-grid", string.Create(CultureInfo.InvariantCulture, $"{other.Name}: {other.Levels[0].Width} x {other.Levels[0].Height} pixels, but {first.Name} has {Width} x {Height}; give all bands at one resolution (20 m of Sentinel-2)."));
            if (other.Grid is { } grid && (grid.Crs.Epsg != Grid.Crs.Epsg || Math.Abs(grid.Left - Grid.Left) > Grid.PixelWidth / 2 || Math.Abs(grid.Top - Grid.Top) > Grid.PixelHeight / 2))
                throw new UserInputException("scene-grid", $"{other.Name}: it lies elsewhere than {first.Name}; give bands of one tile.");
        }
    }

    /// <summary>Calibration.</summary>
    public SceneMetadata Metadata { get; }

    /// <summary>Files and addresses that the scene is read from, metadata first; empty for one made in memory.</summary>
    public IReadOnlyList<string> Files { get; internal set; } = [];

    /// <summary>How pixels are flagged.</summary>
    public SceneReadingOptions Reading => _options;

    /// <summary>Where the pixels lie.</summary>
    public RasterGrid Grid { get; }

    /// <summary>Columns.</summary>
    public int Width { get; }

    /// <summary>Rows.</summary>
    public int Height { get; }

    /// <summary>True when clouds are known.</summary>
    public bool HasCloudMask => _quality is not null;

    /// <summary>True when the guard band of the NHI test is there.</summary>
    public bool HasGuard => _bands.ContainsKey(SpectralBand.Guard) && Metadata.Find(SpectralBand.Guard) is not null;

    /// <summary>Reads a block.</summary>
    /// <param name="window">Pixels, inside the scene.</param>
    /// <exception cref="UserInputException">A file is damaged or cannot be reached.</exception>
    public SceneBlock Read(RasterWindow window)
    {
        var missing = new bool[window.Pixels];
        var radsat = _saturation?.Read(window);
        var (nir, swir16, swir22) = (Plane(SpectralBand.Nir), Plane(SpectralBand.Swir16), Plane(SpectralBand.Swir22));
        var guard = HasGuard ? Plane(SpectralBand.Guard, countsAsMissing: false) : null;
        var valid = Array.IndexOf(missing, true) < 0 ? missing : Dilation.Grow(missing, window.Width, _options.NoDataMarginPx);
        for (var i = 0; i < valid.Length; i++)
            valid[i] = !valid[i];
        return new(window, nir, swir16, swir22, guard, valid, Clouds(window));

        BandPlane Plane(SpectralBand band, bool countsAsMissing = true)
        {
            var calibration = Metadata.Find(band)!;
            var values = _bands[band].Read(window);
            var saturated = new bool[values.Length];
            var ceiling = Ceiling(calibration);
            var (scale, offset) = ((float)calibration.ReflectanceScale, (float)calibration.ReflectanceOffset);
            for (var i = 0; i < values.Length; i++)
            {
                var dn = values[i];
                if (countsAsMissing)
                    missing[i] |= dn == calibration.NoDataDn || !float.IsFinite(dn);
                var full = dn == calibration.SaturatedDn;
                var rho = scale * dn + offset;
                saturated[i] = full || rho >= ceiling || (radsat is not null && calibration.SaturationBit is { } bit && QualityMask.IsSaturated((int)radsat[i], bit));
                // The mark for "saturated" is no measurement: what is known is that the ceiling was reached.
                values[i] = full ? ceiling : rho;
            }

            return new(calibration, values, saturated);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var raster in AllRasters().Distinct())
            raster.Dispose();
    }

    private float Ceiling(BandCalibration band) => _options.DesignRadianceSaturates && band.MaximumRadiance is { } most
        ? (float)Math.Min(_options.SaturatedReflectance, band.Reflectance((most - band.RadianceOffset) / band.RadianceScale))
        : (float)_options.SaturatedReflectance;

    private bool[]? Clouds(RasterWindow window)
    {
        if (_quality is null)
            return null;
        var values = _quality.Read(window);
        return Metadata.Sensor == SceneSensor.Sentinel2
            ? Array.ConvertAll(values, v => QualityMask.IsCloudClass((int)v))
            : Array.ConvertAll(values, v => QualityMask.IsCloudPixel((int)v));
    }

    private IEnumerable<IRaster> AllRasters() =>
        _bands.Values.Append(_quality).Append(_saturation).OfType<SceneBand>().Select(b => b.Raster);

    private static string Wavelength(SpectralBand band) => band switch
    {
        SpectralBand.Nir => "0.865 µm",
        SpectralBand.Swir16 => "1.6 µm",
        _ => "2.2 µm",
    };

    private static string Names(SceneSensor sensor, SpectralBand band) => (sensor, band) switch
    {
        (SceneSensor.Sentinel2, SpectralBand.Nir) => "B8A, or B9 in its place",
        (SceneSensor.Sentinel2, SpectralBand.Swir16) => "B11",
        (SceneSensor.Sentinel2, _) => "B12",
        _ => string.Create(CultureInfo.InvariantCulture, $"B{LandsatMetadata.Number(band)}"),
    };
}
