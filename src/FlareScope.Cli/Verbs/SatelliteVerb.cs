using System.CommandLine;

namespace FlareScope.Cli.Verbs;

/// <summary><c>satellite …</c>: flares seen from orbit.</summary>
public static class SatelliteVerb
{
    /// <summary>Builds the verb.</summary>
    public static Command Create() => new("satellite", "Flares seen from orbit.")
    {
        SatelliteSceneVerb.Create(),
    };
}
