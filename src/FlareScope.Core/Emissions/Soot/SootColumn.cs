namespace FlareScope.Core.Emissions.Soot;

/// <summary>Soot in the line of sight from the light that gets through, and the flow of soot through a cut across the plume.</summary>
/// <remarks>
/// Science notes, ground.md section 4: Lambert and Beer, N = -ln τ / σ_e; rate = u ∫ N dy over a cut 2 to 6 flame lengths
/// downstream. Daylight, unsaturated sky behind, black smoke only: steam scatters and is not soot.
/// </remarks>
public static class SootColumn
{
    /// <summary>Soot column, g/m2.</summary>
    /// <param name="transmittance">τ in linear light, above 0 to 1.</param>
    /// <param name="extinctionM2PerG">σ_e, m2/g.</param>
    /// <exception cref="UserInputException"><c>soot-bad-transmittance</c>.</exception>
    public static double GramsPerM2(double transmittance, double extinctionM2PerG) => transmittance is > 0 and <= 1
        ? -Math.Log(transmittance) / extinctionM2PerG
        : throw new UserInputException(
            "soot-bad-transmittance",
            FormattableString.Invariant($"Transmittance is {transmittance}; give a number above 0 up to 1 (an opaque plume has no measurable column)."));

    /// <summary>Soot through a cut, g/s, by the trapezoid rule.</summary>
    /// <param name="plumeSpeedMS">Speed of the smoke across the cut, m/s.</param>
    /// <param name="positionsM">Positions along the cut, m, ascending; at least two.</param>
    /// <param name="transmittances">τ at each position.</param>
    /// <param name="extinctionM2PerG">σ_e, m2/g.</param>
    /// <exception cref="UserInputException"><c>soot-bad-cut</c> or <c>soot-bad-transmittance</c>.</exception>
    public static double GramsPerSecond(
        double plumeSpeedMS, IReadOnlyList<double> positionsM, IReadOnlyList<double> transmittances, double extinctionM2PerG)
    {
        if (positionsM.Count < 2 || positionsM.Count != transmittances.Count || !(plumeSpeedMS >= 0) || double.IsInfinity(plumeSpeedMS))
            throw Bad("needs a speed of at least 0 m/s and two or more positions, each with its transmittance");
        var sum = 0.0;
        for (var i = 1; i < positionsM.Count; i++)
        {
            var step = positionsM[i] - positionsM[i - 1];
            if (!(step > 0))
                throw Bad("needs positions in ascending order");
            sum += step * (GramsPerM2(transmittances[i - 1], extinctionM2PerG) + GramsPerM2(transmittances[i], extinctionM2PerG)) / 2;
        }

        return plumeSpeedMS * sum;

        static UserInputException Bad(string what) => new("soot-bad-cut", $"A cut across the plume {what}.");
    }
}
