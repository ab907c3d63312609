using FlareScope.Satellite.Hotspots;
using FlareScope.Satellite.Radiometry;
using FlareScope.Satellite.Rasters;
using FlareScope.Satellite.Sites;
using FlareScope.Satellite.Volumes;

namespace FlareScope.Satellite.Characterisation;

/// <summary>A scene in, its hot spots out: search, background, saturation ladder, class, volume.</summary>
/// <param name="options">What shapes the answer; the defaults when null.</param>
public sealed class SceneAnalyzer(SceneAnalysisOptions? options = null)
{
    private const double ReferencePixelM = 20;
    private const string Algorithms = "scene/1";

    private readonly SceneAnalysisOptions _options = options ?? new();
    private readonly SceneVolume _volume = new(options ?? new());

    /// <summary>Analyses a scene.</summary>
    /// <param name="scene">The scene; stays open.</param>
    /// <param name="source">What the document calls it.</param>
    /// <param name="blockDone">Called after each block of the search; may be null.</param>
    /// <param name="stop">Stops between blocks.</param>
    /// <exception cref="Core.UserInputException">A file is damaged, or everything is hot.</exception>
    public SceneDocument Analyze(Scene scene, string source, Action<RasterWindow>? blockDone = null, CancellationToken stop = default)
    {
        var scan = new SceneScanner(_options.Scan).Scan(scene, blockDone, stop);
        var extractor = new SignalExtractor(scene, scan.Candidates, _options.Heat);
        var measured = new List<(SceneHotspot Hotspot, HotspotSignals? Signals)>();
        foreach (var cluster in HotspotCluster.Join(scan.Candidates).Where(_options.Scan.IsHot))
        {
            stop.ThrowIfCancellationRequested();
            var signals = cluster.Pixels.Count <= _options.Heat.MostPixels ? extractor.Extract(cluster) : null;
            measured.Add((Describe(scene, cluster, signals), signals));
        }

        return new(
            Summary(scene, source, scan, measured.Sum(m => m.Hotspot.Pixels), [.. measured.Select(m => m.Signals).OfType<HotspotSignals>()]),
            [.. measured.Select(m => m.Hotspot)],
            Looked: true,
            scan.CloudShare,
            _options.Calibration.Id,
            CalibrationInfo.Of(_options.Calibration),
            MethodFingerprint.Of(Algorithms, _options.Calibration, _options.Gas, new
            {
                _options.Scan,
                _options.Heat,
                _options.SiteDistanceM,
                _options.VolumeFactor,
                reference = _options.Reference.Celsius,
                _options.Methods,
                _options.Seed,
                scene.Reading,
            }),
            [.. scene.Files.Select(SceneSource.Of)]);
    }

    private SceneHotspot Describe(Scene scene, HotspotCluster cluster, HotspotSignals? signals)
    {
        var brightest = Brightest(scene, cluster);
        // Equal sources get equal draws whatever else the scene holds.
        var seed = _options.Seed + (ulong)brightest.Row * (ulong)scene.Width + (ulong)brightest.Column;
        var heat = signals is null ? null : new HeatEstimator(_options.Heat).Estimate(signals, seed);
        var place = scene.Grid.At(cluster.Pixels.Average(p => p.Column + 0.5), cluster.Pixels.Average(p => p.Row + 0.5));
        var (site, match) = FindSite(place.Lat, place.Lon, scene.Grid.PixelSizeM);
        var (kind, reason) = new HotspotClassifier(_options.Heat).Classify(heat, site);
        string[] warnings =
        [
            .. heat?.Warnings ?? [SceneWarnings.NoBackground],
            .. cluster.CloudShare > 0 ? [SceneWarnings.CloudNearby] : Array.Empty<string>(),
        ];
        var estimate = kind == HotspotClass.Flare && heat is not null
            ? _volume.Of(heat, [.. warnings, SceneWarnings.VolumeFactorTwo, SceneWarnings.SingleLook])
            : null;
        return new(
            place.Lat, place.Lon, cluster.Pixels.Count, brightest.Column, brightest.Row,
            Words.Of(kind), reason, Words.Of(cluster.Tests),
            heat?.Saturated ?? AnySaturated(scene, cluster),
            Words.Of(heat?.Step.Route ?? HeatRoute.None),
            heat?.Step.BandsUsed ?? [],
            heat?.TemperatureK?.P50, heat?.TemperatureK,
            heat?.AreaM2?.P50, heat?.AreaM2,
            heat?.RadiantHeatMW, heat?.LowerBound ?? false, heat?.LeastRadiantHeatMW,
            estimate?.GasFlow, estimate, match, estimate?.Warnings ?? warnings)
        {
            Explanation = _options.Explain ? new SceneExplanation(_options, _volume).Of(signals, heat, kind) : null,
        };
    }

    private (FlareSite? Site, SiteMatch? Match) FindSite(double lat, double lon, double pixelM)
    {
        var radiusKm = _options.SiteDistanceM * Math.Max(1, pixelM / ReferencePixelM) / 1000;
        return _options.Sites is { } sites && sites.TryNearest(lat, lon, radiusKm, out var site, out var distanceKm)
            ? (site, new(site.Id, site.Name, distanceKm * 1000))
            : (null, null);
    }

    private SceneSummary Summary(Scene scene, string source, ScanResult scan, int hotPixels, IReadOnlyList<HotspotSignals> signals)
    {
        var (metadata, pixel) = (scene.Metadata, scene.Grid.PixelSizeM);
        return new(
            source, metadata.Platform, metadata.ProductId, metadata.ProcessingLevel, metadata.Baseline, metadata.AcquiredAt, metadata.SunZenithDeg,
            scene.Width, scene.Height, pixel, scene.Grid.Crs.Epsg,
            [.. new[] { SpectralBand.Swir22, SpectralBand.Swir16, SpectralBand.Nir }.Select(b => metadata.Find(b)!.Name)],
            scan.ValidPixels / ((double)scene.Width * scene.Height), hotPixels,
            scan.Counts.ToDictionary(c => Words.Of(c.Key)[0], c => c.Value),
            signals.Count == 0 ? null : signals.SelectMany(s => s.All).GroupBy(s => s.Calibration).ToDictionary(
                g => g.Key.Name, g => g.Key.Reflectance((SignalExtractor.Median([.. g.Select(s => s.Background)]) - g.Key.RadianceOffset) / g.Key.RadianceScale)),
            [
                .. metadata.Warnings,
                .. scene.HasCloudMask ? Array.Empty<string>() : [SceneWarnings.NoCloudMask],
                .. scene.HasGuard ? Array.Empty<string>() : [SceneWarnings.NhiWithoutGuard],
                .. pixel > _options.CoarsePixelM ? [SceneWarnings.CoarsePixels] : Array.Empty<string>(),
            ]);
    }

    private static HotPixel Brightest(Scene scene, HotspotCluster cluster)
    {
        var block = scene.Read(cluster.Bounds);
        return cluster.Pixels.MaxBy(p => block.Heat.Sum(band => band.Radiance(block.IndexOf(p.Column, p.Row))));
    }

    private static bool AnySaturated(Scene scene, HotspotCluster cluster)
    {
        var block = scene.Read(cluster.Bounds);
        return cluster.Pixels.Any(p => block.Heat.Any(band => band.Saturated[block.IndexOf(p.Column, p.Row)]));
    }
}
