namespace FlareScope.Satellite.Radiometry;

/// <summary>How much the Sun's light changes over the year.</summary>
public static class EarthSunDistance
{
    private const double Eccentricity = 0.01672;
    private const double DegreesPerDay = 0.9856;
    private const double PerihelionDay = 4;

    /// <summary>U = 1/d² of a day, d in astronomical units; within 0.2 % of the figure in product metadata.</summary>
    /// <param name="when">The moment.</param>
    /// <remarks>d = 1 - 0.01672 cos(0.9856° (day of the year - 4)); from memory, held by tests to three products.</remarks>
    public static double Factor(DateTimeOffset when)
    {
        var distance = 1 - Eccentricity * Math.Cos(DegreesPerDay * (when.UtcDateTime.DayOfYear - PerihelionDay) * Math.PI / 180);
        return 1 / (distance * distance);
    }
}
