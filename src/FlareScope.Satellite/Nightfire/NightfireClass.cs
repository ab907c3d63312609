namespace FlareScope.Satellite.Nightfire;

/// <summary>What a detection is, as it stands in documents.</summary>
public static class NightfireClass
{
    /// <summary>Hot enough for a gas flare, or kept as a flare by a table of flare sites.</summary>
    public const string Flare = "flare";

    /// <summary>Fitted, but cooler: fire, industry, smouldering.</summary>
    public const string Cool = "cool";

    /// <summary>Detected without a Planck fit.</summary>
    public const string NoFit = "no-fit";

    /// <summary>Class of a row.</summary>
    /// <param name="record">The row.</param>
    /// <param name="parameters">Threshold.</param>
    public static string Of(NightfireRecord record, NightfireParameters parameters) => record switch
    {
        { Source: null } => NoFit,
        { TemperatureK: { } temperature } => temperature >= parameters.FlareTemperatureK ? Flare : Cool,
        // Heat without temperature: only a table that is kept by flare site says what burns there.
        { SiteId: not null } => Flare,
        _ => NoFit,
    };
}
