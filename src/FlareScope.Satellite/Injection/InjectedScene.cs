using System.Text.Json;
using FlareScope.Core.Analysis;
using FlareScope.Core.Statistics;
using FlareScope.Satellite.Grids;
using FlareScope.Satellite.Planck;
using FlareScope.Satellite.Radiometry;
using FlareScope.Satellite.Rasters;

namespace FlareScope.Satellite.Injection;

/// <summary>
/// A Sentinel-2 scene made here: synthetic ground with the statistics of real ground, physical flares put into it. It tests arithmetic,
/// saturation and intervals; it is no picture of a real flare and proves nothing about atmosphere, glint or clutter.
/// </summary>
public sealed class InjectedScene
{
    private const double Quantification = 10_000;
    private const double Offset = -1000;
    private const string Platform = "Sentinel-2A";
    private static readonly DateTimeOffset At = new(2024, 4, 4, 10, 0, 0, TimeSpan.Zero);
    private static readonly string[] Names = ["B8A", "B11", "B12"];
    private readonly Dictionary<string, float[]> _numbers = [];
    private readonly SceneInfo _info;

    private InjectedScene(int side, IReadOnlyList<InjectedFlare> flares, SensorModel sensor)
    {
        (Side, Flares) = (side, flares);
        _info = new()
        {
            Bands = Names.ToDictionary(n => n, n => ((string?)$"{n}.tif", 0)),
            Offset = Offset,
            Quantification = Quantification,
            SunZenithDeg = sensor.SunZenithDeg,
            DistanceFactor = 1,
            AcquiredAt = At,
            Platform = Platform,
        };
    }

    /// <summary>Columns and rows.</summary>
    public int Side { get; }

    /// <summary>The truth.</summary>
    public IReadOnlyList<InjectedFlare> Flares { get; }

    /// <summary>Where it is said to lie: an arbitrary place in UTM zone 40 north.</summary>
    public static RasterGrid Grid { get; } = new(500_000, 4_400_000, 20, 20, CoordinateSystem.FromEpsg(32640, "injected scene"));

    /// <summary>Makes a scene.</summary>
    /// <param name="side">Columns and rows.</param>
    /// <param name="ground">Statistics of the ground.</param>
    /// <param name="flares">Flares.</param>
    /// <param name="sensor">The instrument.</param>
    /// <param name="seed">Seed of ground, noise, calibration and clipping.</param>
    public static InjectedScene Make(int side, BackgroundStatistics ground, IReadOnlyList<InjectedFlare> flares, SensorModel sensor, ulong seed)
    {
        var scene = new InjectedScene(side, flares, sensor);
        var random = new SeededRandom(seed);
        var common = 1 + sensor.CommonCalibrationSd * random.NextNormal();
        foreach (var band in scene._info.ToMetadata().Bands)
        {
            var (median, sd) = band.Band switch
            {
                SpectralBand.Nir => (ground.Nir, ground.NirSd),
                SpectralBand.Swir16 => (ground.Swir16, ground.Swir16Sd),
                _ => (ground.Swir22, ground.Swir22Sd),
            };
            var gain = common * (1 + sensor.BandCalibrationSd * random.NextNormal());
            var ceiling = band.MaximumRadiance!.Value * random.NextUniform(sensor.ClipFactor.From, sensor.ClipFactor.To);
            var radiance = SyntheticBackground.Draw(side, median, sd, ground.CorrelationPx, ref random);
            for (var i = 0; i < radiance.Length; i++)
                radiance[i] *= (float)band.RadiancePerReflectance;
            foreach (var flare in flares)
                Add(radiance, side, flare, band, sensor.Spread);
            for (var i = 0; i < radiance.Length; i++)
            {
                var seen = Math.Min(ceiling, gain * radiance[i] + sensor.Noise[band.Band] * random.NextNormal());
                radiance[i] = (float)Math.Max(1, Math.Round((seen - band.RadianceOffset) / band.RadianceScale));
            }

            scene._numbers[band.Name] = radiance;
        }

        return scene;
    }

    /// <summary>The scene as the analyser wants it.</summary>
    public Scene Open()
    {
        var metadata = _info.ToMetadata();
        return new(metadata, metadata.Bands.ToDictionary(b => b.Band, b => new SceneBand(new ArrayRaster(b.Name, _numbers[b.Name], Side, Grid), 0)));
    }

    /// <summary>Writes the scene as GeoTIFFs with <c>scene-info.json</c>, and the truth as <c>truth.json</c>.</summary>
    /// <param name="folder">Folder, made when it is missing.</param>
    public void WriteTo(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var (name, numbers) in _numbers)
        {
            using var file = File.Create(Path.Combine(folder, name + ".tif"));
            CogWriter.Write(file, new(Side, Side, Grid) { TileSide = 256, NoData = 0 }, (_, _, tile, values) =>
            {
                for (var row = 0; row < Math.Min(tile.Height, Side - tile.Row); row++)
                    numbers.AsSpan((tile.Row + row) * Side + tile.Column, Math.Min(tile.Width, Side - tile.Column)).CopyTo(values[(row * tile.Width)..]);
            });
        }

        WriteJson("scene-info.json", new
        {
            bands = Names.ToDictionary(n => n, n => $"{n}.tif"),
            offset = Offset,
            quantification = Quantification,
            _info.SunZenithDeg,
            U = _info.DistanceFactor,
            acquiredAt = At,
            platform = Platform,
        });
        WriteJson("truth.json", Flares.Select(f => new { f.TemperatureK, f.AreaM2, f.RadiantHeatMW, f.Column, f.Row, Place = Grid.At(f.Column, f.Row) }));

        void WriteJson<T>(string name, T value)
        {
            var text = JsonSerializer.SerializeToNode(value, AnalysisJson.Indented)!;
            // The one key of scene-info that is a capital in the field's own notation.
            if (text is System.Text.Json.Nodes.JsonObject body && body.Remove("u", out var factor))
                body["U"] = factor;
            File.WriteAllText(Path.Combine(folder, name), text.ToJsonString(AnalysisJson.Indented));
        }
    }

    private static void Add(float[] radiance, int side, InjectedFlare flare, BandCalibration band, PointSpread spread)
    {
        var full = BlackBody.Radiance(band.WavelengthUm, flare.TemperatureK) * flare.AreaM2 / Grid.PixelAreaM2(0);
        var (column, row) = ((int)Math.Floor(flare.Column), (int)Math.Floor(flare.Row));
        for (var r = Math.Max(0, row - spread.Reach); r <= Math.Min(side - 1, row + spread.Reach); r++)
        {
            for (var c = Math.Max(0, column - spread.Reach); c <= Math.Min(side - 1, column + spread.Reach); c++)
                radiance[r * side + c] += (float)(full * spread.Share(c + 0.5 - flare.Column, r + 0.5 - flare.Row));
        }
    }
}
