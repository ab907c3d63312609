using System.CommandLine;

namespace FlareScope.Cli.Verbs;

/// <summary><c>satellite</c>: heat, volume and activity of flares as satellites see them. Each subcommand is a file of its own.</summary>
public static class SatelliteVerb
{
    /// <summary>Builds the verb.</summary>
    public static Command Create() => new("satellite", "Heat, gas volume and activity of flares from satellite data.")
    {
        SatelliteNightfireVerb.Create(),
        SatelliteFirmsVerb.Create(),
        SatelliteSceneVerb.Create(),
        SatelliteWatchVerb.Create(),
        SatelliteReconcileVerb.Create(),
        SatelliteSitesVerb.Create(),
    };
}
