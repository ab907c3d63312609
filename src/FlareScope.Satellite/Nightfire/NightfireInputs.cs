using FlareScope.Satellite.Sites;
using FlareScope.Satellite.Tables;

namespace FlareScope.Satellite.Nightfire;

/// <summary>What an analysis is made from.</summary>
/// <param name="Rows">Rows; read once.</param>
public sealed record NightfireInputs(IEnumerable<NightfireRecord> Rows)
{
    /// <summary>The file the rows come from.</summary>
    public SourceFile? Source { get; init; }

    /// <summary>The user's list of sites.</summary>
    public SiteCatalogue? Sites { get; init; }

    /// <summary>Every look at every site, by site id.</summary>
    public ILookup<string, SiteLook>? Looks { get; init; }

    /// <summary>The file the looks come from.</summary>
    public SourceFile? LooksSource { get; init; }

    /// <summary>False keeps no list of detections, so that memory is bounded by the sites and their passes.</summary>
    public bool KeepDetections { get; init; } = true;

    /// <summary>True to write how the largest flow was made.</summary>
    public bool Explain { get; init; }
}
