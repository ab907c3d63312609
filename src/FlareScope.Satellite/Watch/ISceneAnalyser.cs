using FlareScope.Core;
using FlareScope.Satellite.Http;
using FlareScope.Satellite.Stac;

namespace FlareScope.Satellite.Watch;

/// <summary>Looks for flares in a window of a remote scene.</summary>
public interface ISceneAnalyser
{
    /// <summary>Reads only the window, and measures what is hot in it.</summary>
    /// <param name="scene">The scene.</param>
    /// <param name="window">Where to look; does not cross the antimeridian.</param>
    /// <param name="fetcher">Fetches the files, signing them where that is needed.</param>
    /// <param name="stop">Stops.</param>
    /// <exception cref="UserInputException">The scene is not understood or not reached.</exception>
    /// <exception cref="RemoteFailureException">The scene is not reached.</exception>
    Task<SceneFinding> AnalyseAsync(StacItem scene, GeoBox window, IFetcher fetcher, CancellationToken stop);
}
