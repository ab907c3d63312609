namespace FlareScope.Core.Flames;

/// <summary>What one correlation says.</summary>
/// <param name="HeatReleaseMW">Heat release (lower heating value), MW; null where the correlation refuses.</param>
/// <param name="InRange">False when the flame lies outside the range the correlation was made for.</param>
/// <param name="Note">One line for people on range or missing input; null when there is nothing to say.</param>
public sealed record FlameLawResult(double? HeatReleaseMW, bool InRange, string? Note)
{
    /// <summary>No answer, and why.</summary>
    /// <param name="why">One line for people.</param>
    public static FlameLawResult Refused(string why) => new(null, InRange: false, why);
}
