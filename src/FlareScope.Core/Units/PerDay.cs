namespace FlareScope.Core.Units;

/// <summary>From SI rates to the rates FlareScope reports.</summary>
internal static class PerDay
{
    /// <summary>Thousand m3/day in 1 m3/s; equally t/day in 1 kg/s.</summary>
    public const double Thousands = 86.4;
}
