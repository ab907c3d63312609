using FlareScope.Core.Gas;
using FlareScope.Core.Units;

namespace FlareScope.Core.Emissions.Methods;

/// <summary>A flare as a source of air pollution by the НИИ Атмосфера method of 1998: flow at the tip and the burning it implies.</summary>
/// <param name="SoundSpeedMS">u_sound = 91.5 √(K (t + 273) / μ), m/s.</param>
/// <param name="SootlessVelocityMS">0.2 u_sound: from here on burning counts as soot-free, m/s.</param>
/// <param name="Sooting">True when the tip velocity is below that.</param>
/// <param name="VolumeFlowM3S">W_v = 0.785 U d0², m3/s at the tip's temperature.</param>
/// <param name="MassFlowKgH">W_g = 3600 W_v ρ, kg/h.</param>
/// <remarks>
/// Science notes, ground.md section 6.3 [F, public transcription]; K and the speed of sound as the method makes them are
/// <see cref="GasMixture.RegulatorySpeedOfSound"/>.
/// </remarks>
public sealed record NiiAtmosphereSource(
    double SoundSpeedMS, double SootlessVelocityMS, bool Sooting, double VolumeFlowM3S, double MassFlowKgH)
{
    private const double SootlessShare = 0.2;
    private const double CelsiusToKelvin = 273.15;
    private const double GramsPerSecond = 0.278; // of kg/h, as the method rounds 1/3.6

    /// <summary>The source that a tip is.</summary>
    /// <param name="tip">Tip with its gas velocity.</param>
    /// <param name="gas">Composition.</param>
    public static NiiAtmosphereSource Of(FlareTip tip, GasMixture gas)
    {
        var sound = gas.RegulatorySpeedOfSound(tip.TemperatureC + CelsiusToKelvin);
        var volume = 0.785 * tip.VelocityMS * tip.DiameterM * tip.DiameterM;
        return new(
            sound,
            SootlessShare * sound,
            tip.VelocityMS < SootlessShare * sound,
            volume,
            3600 * volume * gas.Density(new ReferenceState(tip.TemperatureC)));
    }

    /// <summary>Maximum emission, g/s: 0.278 q W_g.</summary>
    /// <param name="specific">q, kg per kg gas.</param>
    public double Grams(double specific) => GramsPerSecond * specific * MassFlowKgH;

    /// <summary>Gross emission, t: 0.001 q W_g τ.</summary>
    /// <param name="specific">q, kg per kg gas.</param>
    /// <param name="hours">τ, hours of burning (8760 for a year).</param>
    public double Tonnes(double specific, double hours) => 0.001 * specific * MassFlowKgH * hours;

    /// <summary>Q_H, kcal/m3: 85.5 CH4 + 152 C2H6 + 218 C3H8 + 283 C4 + 349 C5 + 56 H2S, in volume percent.</summary>
    /// <remarks>The law's formula ends at pentane; hexane and heavier are counted as pentane here.</remarks>
    public static double LowerHeat(GasMixture gas) => gas.MoleFractions.Sum(part => 100 * part.Value * part.Key switch
    {
        "CH4" => 85.5,
        "C2H6" => 152,
        "C3H8" => 218,
        "iC4H10" or "nC4H10" => 283,
        "iC5H12" or "nC5H12" or "C6H14" or "C7H16" or "C8H18" => 349,
        "H2S" => 56,
        _ => 0,
    });

    /// <summary>Height of the source of a vertical flare, m: stack and flame.</summary>
    /// <param name="stackHeightM">Height of the stack, m.</param>
    /// <param name="flameLengthM">Length of the flame, m.</param>
    public static double SourceHeight(double stackHeightM, double flameLengthM) => stackHeightM + flameLengthM;

    /// <summary>Height of the source of a flare in a pit, m: 0.707 (L - l_a) + h.</summary>
    /// <param name="flameLengthM">Length of the flame, m.</param>
    /// <param name="wallDistanceM">l_a, distance from the tip to the far wall, m.</param>
    /// <param name="wallHeightM">h, height of the wall above the ground, m.</param>
    public static double PitSourceHeight(double flameLengthM, double wallDistanceM, double wallHeightM) =>
        0.707 * (flameLengthM - wallDistanceM) + wallHeightM;

    /// <summary>Diameter of the plume of burnt gas, m: 0.189 L.</summary>
    /// <param name="flameLengthM">Length of the flame, m.</param>
    public static double PlumeDiameter(double flameLengthM) => 0.189 * flameLengthM;
}
