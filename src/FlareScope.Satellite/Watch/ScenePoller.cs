using System.Runtime.CompilerServices;
using FlareScope.Core;
using FlareScope.Satellite.Http;
using FlareScope.Satellite.Sites;
using FlareScope.Satellite.Stac;

namespace FlareScope.Satellite.Watch;

/// <summary>
/// Searches a catalogue for new scenes and looks into each: the sky first, by the catalogue and then by the window's own mask, and
/// the hot sources after it. With known sites each site gets a look of its own window; without, the area gets one.
/// </summary>
/// <param name="source">Source.</param>
/// <param name="client">Catalogue.</param>
/// <param name="analyser">Looks into a scene.</param>
/// <param name="fetcher">Fetches a scene's files, signed where that is needed.</param>
/// <param name="memory">What has been looked at.</param>
/// <param name="options">Thresholds.</param>
/// <param name="clock">Clock.</param>
public sealed class ScenePoller(WatchSource source, StacClient client, ISceneAnalyser analyser, IFetcher fetcher, ILookMemory memory, WatchOptions options, TimeProvider clock) : IPoller
{
    /// <summary>Bands without which nothing can be measured.</summary>
    private static readonly BandRole[] Needed = [BandRole.Nir08, BandRole.Swir16, BandRole.Swir22];

    /// <inheritdoc/>
    public async IAsyncEnumerable<IReadOnlyList<Look>> PollAsync(WatchArea area, IReadOnlyList<string> cuedBy, [EnumeratorCancellation] CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var search = new StacSearch([source.Product], area.Box) { From = now.AddDays(-source.Days), To = now };
        var scenes = SceneSelection.BestPerCellAndDate(await client.SearchAsync(search, stop).ConfigureAwait(false));
        foreach (var scene in scenes)
        {
            List<Look> looks = [];
            foreach (var place in Places(area).Where(place => !memory.IsSettled(new LookKey(source.Id, scene.Id, area.Id, place.Site?.Id))))
                looks.Add(await LookAsync(scene, area, place, cuedBy, stop).ConfigureAwait(false));
            if (looks.Count > 0)
                yield return looks;
        }
    }

    private IEnumerable<(WatchSite? Site, GeoBox Window)> Places(WatchArea area) =>
        area.Sites.Count > 0
            ? area.Sites.Select(site => ((WatchSite?)site, site.BoxAround(options.SiteWindowKm)))
            : [(null, area.Box)];

    private async Task<Look> LookAsync(StacItem scene, WatchArea area, (WatchSite? Site, GeoBox Window) place, IReadOnlyList<string> cuedBy, CancellationToken stop)
    {
        var look = new Look(source.Id, area.Id, place.Site?.Id, scene.Id, scene.AcquiredAt, LookOutcome.Failed)
        {
            LocalNight = LocalNight.NightOf(scene.AcquiredAt, place.Window.CentreLongitude),
            CuedBy = cuedBy,
            Evidence = scene.Sha256 is { } hash ? [new Evidence("stac-item", hash)] : [],
        };
        if (scene.CloudPercent > source.MaxCloudPercent)
        {
            return look with
            {
                Outcome = LookOutcome.Cloudy,
                CloudShare = scene.CloudPercent / 100,
                Reason = FormattableString.Invariant($"{scene.CloudPercent:0.#} % of the scene is cloud, above the limit of {source.MaxCloudPercent:0.#} %"),
                Warnings = [LookWarnings.CloudFromCatalogue],
            };
        }
        if (Unreadable(scene) is { } why)
            return look with { Outcome = LookOutcome.NoData, Reason = why };
        try
        {
            return Judge(look, place.Site, await analyser.AnalyseAsync(scene, place.Window, fetcher, stop).ConfigureAwait(false));
        }
        catch (UserInputException wrong) when (wrong.Code.StartsWith("scene-", StringComparison.Ordinal))
        {
            // The scene itself is not one that can be measured; asking again changes nothing.
            return look with { Outcome = LookOutcome.NoData, Reason = wrong.Message.ReplaceLineEndings(" ") };
        }
        catch (Exception failure) when (failure is RemoteFailureException or UserInputException)
        {
            return look with { Reason = failure.Message.ReplaceLineEndings(" ") };
        }
    }

    private static string? Unreadable(StacItem scene)
    {
        foreach (var band in Needed)
        {
            if (scene.Assets.GetValueOrDefault(band) is not { } asset)
                return $"the scene has no {band} band; choose a collection of Sentinel-2 or Landsat scenes";
            if (!asset.IsReadable)
                return $"its bands lie at {asset.Href.Scheme}://, which needs an account; choose a collection with public files";
        }
        return null;
    }

    private Look Judge(Look look, WatchSite? site, SceneFinding finding)
    {
        var near = finding.Hotspots.Where(h => site is null || site.DistanceKm(h.Lat, h.Lon) <= options.SceneMatchKm).ToList();
        var seen = near.Any(h => h.MayBeFlare);
        var hidden = finding.CloudShare > options.ClearCloudShare;
        var outcome = seen ? LookOutcome.Detected
            : finding.ValidShare < options.LeastValidShare ? LookOutcome.NoData
            : hidden ? LookOutcome.Cloudy
            : LookOutcome.Clear;
        var warnings = new List<string>(finding.Warnings);
        if (finding.CloudShare is null)
            warnings.Add(LookWarnings.CloudUnknown);
        if (near.Any(h => !h.MayBeFlare))
            warnings.Add(LookWarnings.OtherHotSource);
        return look with
        {
            Outcome = outcome,
            Reason = Reason(outcome, finding),
            CloudShare = finding.CloudShare,
            CountsForRate = outcome is LookOutcome.Detected or LookOutcome.Clear && finding.CloudShare is not null && !hidden && finding.ValidShare >= options.LeastValidShare,
            Hotspots = near,
            Evidence = [.. look.Evidence, .. finding.Evidence],
            Warnings = warnings,
        };
    }

    private static string? Reason(LookOutcome outcome, SceneFinding finding) => outcome switch
    {
        LookOutcome.Clear => "no flare seen",
        LookOutcome.Cloudy => FormattableString.Invariant($"{finding.CloudShare:P0} of the place is under cloud"),
        LookOutcome.NoData => FormattableString.Invariant($"only {finding.ValidShare:P0} of the place is inside the scene"),
        _ => null,
    };
}
