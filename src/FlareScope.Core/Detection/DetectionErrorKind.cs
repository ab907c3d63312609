namespace FlareScope.Core.Detection;

/// <summary>Ways in which a picture goes wrong.</summary>
public enum DetectionErrorKind
{
    /// <summary>A flame that nothing found.</summary>
    MissedFlame,

    /// <summary>A box over nothing that was drawn.</summary>
    FalseAlarm,

    /// <summary>A box of the right kind at a place that overlaps the drawn one too little.</summary>
    BadBox,
}
