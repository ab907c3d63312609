using System.Runtime.InteropServices;
using FlareScope.Core;
using FlareScope.Satellite.Characterisation;
using FlareScope.Satellite.Http;
using FlareScope.Satellite.Radiometry;
using FlareScope.Satellite.Rasters;
using FlareScope.Satellite.Stac;

namespace FlareScope.Satellite.Watch;

/// <summary>Reads a window of a scene's cloud-optimised GeoTIFFs over HTTP ranges and measures it as <c>satellite scene</c> does.</summary>
/// <param name="analyzer">Measures; with its defaults when null.</param>
public sealed class RemoteSceneAnalyser(SceneAnalyzer? analyzer = null) : ISceneAnalyser
{
    /// <summary>Pixels of a window up to which its numbers are hashed as evidence.</summary>
    private const int MostHashed = 1 << 20;

    private readonly SceneAnalyzer _analyzer = analyzer ?? new();

    /// <inheritdoc/>
    public async Task<SceneFinding> AnalyseAsync(StacItem scene, GeoBox window, IFetcher fetcher, CancellationToken stop)
    {
        var metadata = await MetadataAsync(scene, fetcher, stop).ConfigureAwait(false);
        // The TIFF decoder reads synchronously, so it has a thread of its own.
        return await Task.Run(() => Analyse(scene, metadata, window, fetcher, stop), stop).ConfigureAwait(false);
    }

    private static async Task<SceneMetadata> MetadataAsync(StacItem scene, IFetcher fetcher, CancellationToken stop)
    {
        if (scene.IsSentinel2)
            return StacSceneItem.Parse(scene.Json ?? throw new ArgumentException("The scene lacks its JSON.", nameof(scene))).Metadata;
        if (scene.Assets.GetValueOrDefault(BandRole.ProductMetadata) is not { IsReadable: true } mtl)
            throw new UserInputException("scene-metadata", $"{scene} has no MTL file that can be read; choose Sentinel-2 or Landsat scenes.");
        var text = await fetcher.FetchAsync(new FetchRequest(mtl.Href), body => body.IsSuccess ? body.Text : throw FetchErrors.FromStatus(body), stop).ConfigureAwait(false);
        return LandsatMetadata.From(LandsatMtl.Parse(text));
    }

    private SceneFinding Analyse(StacItem item, SceneMetadata metadata, GeoBox window, IFetcher fetcher, CancellationToken stop)
    {
        using var client = new HttpClient(new FetchingHandler(fetcher));
        var open = new List<IRaster>();
        try
        {
            var lead = Open(BandRole.Swir22) ?? throw new UserInputException("scene-band-missing", $"{item} has no 2.2 µm band.");
            var grid = lead.Grid ?? throw new UserInputException("scene-grid", $"{item} does not say where its pixels lie.");
            var pixels = PixelWindow.Of(window, grid, lead.Levels[0].Width, lead.Levels[0].Height);
            if (pixels.Pixels.Pixels == 0)
                return new SceneFinding(0, null, []);
            var size = (lead.Levels[0].Width, lead.Levels[0].Height);
            var bands = Bands(item).Select(b => (b.Band, Raster: b.Role == BandRole.Swir22 ? lead : Open(b.Role)))
                .Where(b => b.Raster is not null && metadata.Find(b.Band) is not null)
                .ToDictionary(b => b.Band, b => Crop(b.Raster!, pixels.Pixels, size, item));
            using var scene = new Scene(
                metadata with { Bands = [.. metadata.Bands.Where(b => bands.ContainsKey(b.Band))] },
                bands,
                Open(item.IsSentinel2 ? BandRole.SceneClassification : BandRole.PixelQuality) is { } quality ? Crop(quality, pixels.Pixels, size, item) : null,
                item.IsSentinel2 || Open(BandRole.RadiometricSaturation) is not { } saturation ? null : Crop(saturation, pixels.Pixels, size, item));
            open.Clear(); // the scene closes them from here on
            var document = _analyzer.Analyze(scene, item.Id, stop: stop);
            return new SceneFinding(pixels.InsideShare * document.Scene.ValidShare, document.CloudShare, [.. document.Hotspots.Select(ToHotspot)])
            {
                Warnings = [.. document.Scene.Warnings.Concat(document.Hotspots.SelectMany(h => h.Warnings)).Distinct(StringComparer.Ordinal)],
                Evidence = pixels.Pixels.Pixels <= MostHashed ? [.. bands.OrderBy(b => b.Key).Select(b => Hash(metadata.Find(b.Key)!.Name, b.Value, pixels.Pixels))] : [],
            };
        }
        finally
        {
            foreach (var raster in open)
                raster.Dispose();
        }

        IRaster? Open(BandRole role)
        {
            if (item.Assets.GetValueOrDefault(role) is not { IsReadable: true } asset)
                return null;
            if (asset.IsJpeg2000)
                throw new UserInputException("scene-jpeg2000", $"{item} is stored as JPEG 2000, which is not read over the network; choose a collection of cloud-optimised GeoTIFFs, such as sentinel-2-c1-l2a.");
            var raster = GeoTiffRaster.Open(HttpByteSource.Open(client, asset.Href, stop: stop));
            open.Add(raster);
            return raster;
        }
    }

    private static (BandRole Role, SpectralBand Band)[] Bands(StacItem item) =>
    [
        (BandRole.Nir08, SpectralBand.Nir), (BandRole.Swir16, SpectralBand.Swir16), (BandRole.Swir22, SpectralBand.Swir22),
        (item.IsSentinel2 ? BandRole.RedEdge : BandRole.Coastal, SpectralBand.Guard),
    ];

    private static SceneBand Crop(IRaster raster, RasterWindow window, (int Width, int Height) size, StacItem item) =>
        (raster.Levels[0].Width, raster.Levels[0].Height) == size
            ? new SceneBand(new CroppedRaster(raster, window), 0)
            : throw new UserInputException("scene-grid", $"{item}: {raster.Name} has another size than its 2.2 µm band.");

    private static Evidence Hash(string band, SceneBand raster, RasterWindow window) =>
        Evidence.Of($"pixels {band}", MemoryMarshal.AsBytes<float>(raster.Read(window with { Column = 0, Row = 0 })));

    private static Hotspot ToHotspot(SceneHotspot hotspot) => new(hotspot.Lat, hotspot.Lon, hotspot.Class)
    {
        Pixels = hotspot.Pixels,
        Saturated = hotspot.Saturated,
        BandsUsed = hotspot.BandsUsed,
        TemperatureK = hotspot.TemperatureK,
        AreaM2 = hotspot.AreaM2,
        RadiantHeatMW = hotspot.RadiantHeatMW?.P50,
        RadiantHeatIntervalMW = hotspot.RadiantHeatMW,
        LowerBound = hotspot.LowerBound,
        GasFlow = hotspot.GasFlow,
    };
}
