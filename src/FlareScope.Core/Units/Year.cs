namespace FlareScope.Core.Units;

/// <summary>The year in which annual rates are counted.</summary>
public static class Year
{
    /// <summary>Days in a year.</summary>
    /// <value>
    /// 365.25, the Julian year, as in the golden values of the science notes, satellite.md section 1.5; whatever turns billion m3 per
    /// year into a flow divides by it.
    /// </value>
    public const double Days = 365.25;
}
