using FlareScope.Core;
using FlareScope.Satellite.Grids;
using FlareScope.Satellite.Rasters;

namespace FlareScope.Satellite.Radiometry;

/// <summary>Opens a scene: a product folder of Sentinel-2 or Landsat, a STAC item, or a raster with <see cref="SceneInfo"/>.</summary>
/// <param name="rasters">Opens its rasters.</param>
/// <param name="options">How pixels are flagged; the defaults when null.</param>
public sealed class SceneOpener(RasterOpener rasters, SceneReadingOptions? options = null)
{
    /// <summary>Opens a scene.</summary>
    /// <param name="path">Folder, STAC item (.json) or raster file.</param>
    /// <param name="info">What the user says of it; wins over the product's own metadata. Null: only the product's.</param>
    /// <param name="stop">Stops remote reading.</param>
    /// <exception cref="UserInputException">Something is missing, damaged or does not fit together.</exception>
    public Scene Open(string path, SceneInfo? info = null, CancellationToken stop = default)
    {
        if (Directory.Exists(path))
            return FromFolder(new(path), info, stop);
        if (!File.Exists(path))
            throw new UserInputException("scene-missing", $"'{path}' does not exist; give the folder of a scene, a STAC item or a raster.");
        if (path.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
            return OpenItem(SceneFolder.ReadText(path), new Uri(Path.GetFullPath(path)), stop);
        return info is null
            ? throw new UserInputException("scene-metadata", $"'{path}' is a raster without metadata: say with --scene-info which bands it holds and how to calibrate them, or give the folder of the product.")
            : FromInfo(info, path, Path.GetDirectoryName(Path.GetFullPath(path))!, [], null, [], stop);
    }

    /// <summary>Opens the scene that a STAC item describes.</summary>
    /// <param name="json">Text of the item.</param>
    /// <param name="address">Where the item lies: relative addresses in it start there.</param>
    /// <param name="stop">Stops remote reading.</param>
    /// <exception cref="UserInputException">Something is missing, damaged or does not fit together.</exception>
    public Scene OpenItem(string json, Uri address, CancellationToken stop = default)
    {
        var item = StacSceneItem.Parse(json);
        return Assemble(
            item.Metadata, item.Bands.ToDictionary(b => b.Key, b => (Resolve(b.Value), 0)), item.Classification is { } scl ? Resolve(scl) : null, null, address.IsFile ? [address.LocalPath] : [], stop);

        string Resolve(string href) => new Uri(address, href) is var at && at.IsFile ? at.LocalPath : at.AbsoluteUri;
    }

    private Scene FromFolder(SceneFolder folder, SceneInfo? info, CancellationToken stop)
    {
        var tile = folder.Find("*MTD_TL.xml");
        var place = tile ?? folder.Find("tileInfo.json");
        var geometry = place is null ? null : Sentinel2TileGeometry.Parse(SceneFolder.ReadText(place));
        string[] read = place is null ? [] : [place];
        if (info is not null)
            return FromInfo(info, null, folder.Path, folder.Sentinel2Bands(), geometry, read, stop, folder.Picture("SCL"));
        if ((folder.Find("*_MTL.txt") ?? folder.Find("*_MTL.json") ?? folder.Find("*_MTL.xml")) is { } mtl)
            return FromLandsat(folder, LandsatMetadata.From(LandsatMtl.Parse(SceneFolder.ReadText(mtl))), mtl, stop);
        var files = folder.Sentinel2Bands().ToDictionary(f => f.Key, f => (f.Value, 0));
        if (folder.Find("*MTD_MSIL*.xml") is { } product && tile is not null)
            return Assemble(Sentinel2Metadata.Parse(SceneFolder.ReadText(product), SceneFolder.ReadText(tile)), files, folder.Picture("SCL"), geometry, [product, .. read], stop);
        if (folder.StacItem() is { } item)
            return Assemble(StacSceneItem.Parse(SceneFolder.ReadText(item)).Metadata, files, folder.Picture("SCL"), geometry, [item, .. read], stop);
        throw new UserInputException("scene-metadata", $"'{folder.Path}' holds no metadata (MTD_MSIL1C.xml or MTD_MSIL2A.xml with MTD_TL.xml, *_MTL.txt, a STAC item); give them, or the figures with --scene-info.");
    }

    private Scene FromInfo(
        SceneInfo info, string? file, string folder, Dictionary<string, string> byName, Sentinel2TileGeometry? geometry, IReadOnlyList<string> read, CancellationToken stop, string? classification = null)
    {
        if (info.Bands.Count == 0)
            info = info with { Bands = byName.ToDictionary(f => f.Key, f => ((string?)f.Value, 0)) };
        var files = info.Bands.ToDictionary(b => b.Key, b => (Place(b.Key, b.Value.File), b.Value.Index));
        return Assemble(info.ToMetadata(), files, classification, geometry, read, stop);

        string Place(string band, string? named) =>
            named is not null ? Path.Combine(folder, named)
            : file ?? byName.GetValueOrDefault(band)
            ?? throw new UserInputException("scene-band-missing", $"No file for band {band} in '{folder}'; name it in the \"bands\" of --scene-info.");
    }

    private Scene FromLandsat(SceneFolder folder, SceneMetadata metadata, string mtl, CancellationToken stop) => Build(opened =>
    {
        var bands = new Dictionary<SpectralBand, SceneBand>();
        foreach (var band in metadata.Bands)
        {
            if (folder.Picture(band.Name) is { } file)
                bands[band.Band] = opened(file);
        }

        return new(metadata, bands, Mask("QA_PIXEL"), Mask("QA_RADSAT"), options);

        SceneBand? Mask(string part) => folder.Picture(part) is { } file ? opened(file) : null;
    }, null, [mtl], stop);

    private Scene Assemble(
        SceneMetadata metadata, Dictionary<string, (string Location, int Index)> files, string? classification, Sentinel2TileGeometry? geometry, IReadOnlyList<string> read, CancellationToken stop)
    {
        var substitute = !files.ContainsKey("B8A") && files.ContainsKey("B9");
        string[] used = ["B5", substitute ? "B9" : "B8A", "B11", "B12"];
        metadata = metadata with
        {
            Bands = [.. metadata.Bands.Where(b => used.Contains(b.Name))],
            Warnings = [.. metadata.Warnings, .. substitute ? [SceneWarnings.NirSubstitute] : Array.Empty<string>()],
        };
        return Build(opened =>
        {
            var bands = metadata.Bands.Where(b => files.ContainsKey(b.Name)).ToDictionary(b => b.Band, b => opened(files[b.Name].Location) with { Index = files[b.Name].Index });
            foreach (var (band, place) in bands)
            {
                if (place.Index >= place.Raster.Bands)
                    throw new UserInputException("scene-band-missing", $"{place.Raster.Name} has {place.Raster.Bands} bands, but {metadata.Find(band)!.Name} should be number {place.Index + 1}; check \"bands\" in --scene-info.");
            }

            return new(metadata, bands, classification is null ? null : opened(classification), null, options);
        }, geometry, read, stop);
    }

    /// <summary>Opens each file once, and closes all of them when the scene cannot be built.</summary>
    private Scene Build(Func<Func<string, SceneBand>, Scene> build, Sentinel2TileGeometry? geometry, IReadOnlyList<string> read, CancellationToken stop)
    {
        var open = new Dictionary<string, IRaster>();
        Func<int, int, RasterGrid>? grid = geometry is null ? null : geometry.Grid;
        try
        {
            var scene = build(location => new(open.TryGetValue(location, out var raster) ? raster : open[location] = rasters.Open(location, grid, stop), 0));
            scene.Files = [.. read, .. open.Keys];
            return scene;
        }
        catch
        {
            foreach (var raster in open.Values)
                raster.Dispose();
            throw;
        }
    }
}
