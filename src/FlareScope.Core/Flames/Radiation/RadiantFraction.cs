using FlareScope.Core.Gas;
using FlareScope.Core.Units;

namespace FlareScope.Core.Flames.Radiation;

/// <summary>Share of the heat release that a flame radiates, χ_r. Source: science notes, ground.md section 1.4.</summary>
public static class RadiantFraction
{
    /// <summary>No flame radiates more than this.</summary>
    /// <value>0.45.</value>
    public const double Cap = 0.45;

    /// <summary>Scatter of ln χ_r about Tan's law.</summary>
    /// <value>0.25; burners of low flux fall to 0.05 to 0.1, steam or air assist to 0.5 to 0.8 of it (medium confidence).</value>
    public const double SigmaLn = 0.25;

    private const double BtuPerScf15 = 26.839; // per MJ/m3, at 15 °C as in oracles.py

    /// <summary>Tan: 0.048 √M, capped (also Δ in НИИ Атмосфера 1998); read in a public transcription. G1 0.192, G3 0.251.</summary>
    /// <param name="molarMass">Molar mass of the gas, kg/kmol.</param>
    public static double Tan(double molarMass) => Math.Min(Cap, 0.048 * Math.Sqrt(molarMass));

    /// <summary>Kent: 0.2 √(LHV/900) with LHV in BTU/scf, capped; from memory, high confidence. G1 0.201, G3 0.250.</summary>
    /// <param name="gas">Composition.</param>
    public static double Kent(GasMixture gas) =>
        Math.Min(Cap, 0.2 * Math.Sqrt(gas.LowerHeatingValue(ReferenceState.Celsius15) * BtuPerScf15 / 900));

    /// <summary>Chamberlain: 0.21 e^(-0.00323 u) + 0.11; from memory, high confidence. Made for jets.</summary>
    /// <param name="velocityMS">Jet velocity, m/s.</param>
    public static double Chamberlain(double velocityMS) => 0.21 * Math.Exp(-0.00323 * velocityMS) + 0.11;
}
