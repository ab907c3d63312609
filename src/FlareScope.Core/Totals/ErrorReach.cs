namespace FlareScope.Core.Totals;

/// <summary>How far one error reaches through time.</summary>
public enum ErrorReach
{
    /// <summary>The same at every moment of the period: it does not average out.</summary>
    Period,

    /// <summary>The same within a day by UTC, new on the next: weather.</summary>
    Day,

    /// <summary>New at every observation.</summary>
    Moment,
}
