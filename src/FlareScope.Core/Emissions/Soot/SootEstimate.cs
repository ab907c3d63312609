using System.Text.Json.Serialization;
using FlareScope.Core.Analysis;

namespace FlareScope.Core.Emissions.Soot;

/// <summary>Black carbon of one quantity of gas by one route.</summary>
/// <param name="Id">Stable id, for example <c>mcewen-johnson</c>.</param>
/// <param name="Kg">The figure that the route's own factor gives, kg.</param>
/// <param name="Interval">90 % interval, kg; its median may differ from <paramref name="Kg"/> where the factor is a mean.</param>
/// <param name="Recommended">True for the one to use.</param>
/// <param name="Source">Where the factor comes from.</param>
/// <param name="Note">What to know before using it.</param>
public sealed record SootEstimate(string Id, double Kg, QuantityBand? Interval, bool Recommended, string Source, string Note)
{
    /// <summary>The formula in symbols, for the explanation.</summary>
    [JsonIgnore]
    public string Formula { get; init; } = "m = EF·quantity";

    /// <summary>Its numbers.</summary>
    [JsonIgnore]
    public FormattableString Values { get; init; } = $"";
}
