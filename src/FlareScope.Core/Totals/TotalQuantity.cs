using FlareScope.Core.Analysis;
using FlareScope.Core.Units;

namespace FlareScope.Core.Totals;

/// <summary>A rate of an estimate that can be added up over time.</summary>
/// <param name="RateUnit">Unit of the rate.</param>
/// <param name="Unit">Unit of the total.</param>
/// <param name="Reference">Gas reference state of both; null for masses.</param>
/// <param name="Of">The rate within an estimate; null where it could not be told.</param>
public sealed record TotalQuantity(string RateUnit, string Unit, string? Reference, Func<FlareEstimate, QuantityBand?> Of)
{
    /// <summary>Flared gas, thousand m3 at 20 °C.</summary>
    public static TotalQuantity Gas { get; } = new("thousand m3/day", "thousand m3", ReferenceState.Celsius20.ToString(), e => e.GasFlow);

    /// <summary>CO2, t.</summary>
    public static TotalQuantity Co2 { get; } = new("t/day", "t", null, e => e.Co2);

    /// <summary>CH4 that slipped through, t.</summary>
    public static TotalQuantity Ch4 { get; } = new("t/day", "t", null, e => e.Ch4);

    /// <summary>Black carbon, t.</summary>
    public static TotalQuantity BlackCarbon { get; } = new("t/day", "t", null, e => e.BlackCarbon);
}
