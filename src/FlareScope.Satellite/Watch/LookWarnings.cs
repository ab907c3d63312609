namespace FlareScope.Satellite.Watch;

/// <summary>Stable codes of what a reader must know about a look.</summary>
public static class LookWarnings
{
    /// <summary>The source tells nothing about cloud: "nothing seen" is no proof that the flare was out.</summary>
    public const string CloudUnknown = "cloud-unknown";

    /// <summary>The cloud share is the whole scene's, from the catalogue, not the place's own.</summary>
    public const string CloudFromCatalogue = "cloud-from-catalogue";

    /// <summary>Something hot that is no flare was seen: a wildfire, a volcano, a cool source.</summary>
    public const string OtherHotSource = "other-hot-source";
}
