using FlareScope.Core.Flames.Laws;

namespace FlareScope.Core.Flames.Regimes;

/// <summary>
/// How a flame's length departs from a law's. Over a wide burner a flame's height scatters with the burner's width when it is lower
/// than that, and what lies above the virtual origin moves, so that a flame of no height still has a heat with an interval.
/// </summary>
internal static class GroundScatter
{
    private const int Rounds = 20; // each brings the length several times nearer

    /// <summary>The length that a law is asked for, m.</summary>
    /// <param name="seenM">Length seen, m.</param>
    /// <param name="departure">ln(seen length / law's length) of a flame on a tip.</param>
    /// <param name="originM">Depth of the virtual origin below the burner, m; 0 for a tip.</param>
    public static double Nominal(double seenM, double departure, double originM) => originM == 0
        ? seenM * Math.Exp(-departure)
        : (seenM + originM) * Math.Exp(-departure * Part(seenM, originM)) - originM;

    /// <summary>The length seen, m, 0 where nothing rises above the burner; the inverse of <see cref="Nominal"/>.</summary>
    /// <param name="nominalM">The law's length, m.</param>
    /// <param name="departure">ln(seen length / law's length) of a flame on a tip.</param>
    /// <param name="originM">Depth of the virtual origin below the burner, m; 0 for a tip.</param>
    public static double Seen(double nominalM, double departure, double originM)
    {
        if (originM == 0)
            return nominalM * Math.Exp(departure);
        var seen = nominalM;
        for (var round = 0; round < Rounds; round++)
            seen = Math.Max(0, (nominalM + originM) * Math.Exp(departure * Part(seen, originM)) - originM);
        return seen;
    }

    /// <summary>Part of a departure that what lies above the virtual origin takes.</summary>
    private static double Part(double seenM, double originM) =>
        Math.Max(seenM, originM / HeskestadLaw.DiameterTerm) / (seenM + originM);
}
