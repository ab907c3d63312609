using FlareScope.Core.Series;
using FlareScope.Core.Flames;
using FlareScope.Core.Gas;
using FlareScope.Core.Units;

namespace FlareScope.Simulation;

/// <summary>The flame of a scene: its true heat and how this flame departs from the length laws.</summary>
public sealed record FlameSpec
{
    /// <summary>True heat release (lower heating value), MW.</summary>
    public required double HeatReleaseMW { get; init; }

    /// <summary>Gas preset, a name of <see cref="GasPresets.Names"/>.</summary>
    public required string GasPreset { get; init; }

    /// <summary>Inner diameter of the tip, m.</summary>
    public required double TipDiameterM { get; init; }

    /// <summary>Wind speed at 10 m, m/s.</summary>
    public required double WindSpeedMS { get; init; }

    /// <summary>Lean of the flame's lower end and of its upper end from vertical in the picture, degrees, positive to the right.</summary>
    public required (double StartDeg, double EndDeg) Lean { get; init; }

    /// <summary>Share of the length over which the flame turns from its first lean to its last.</summary>
    public required double BendLength { get; init; }

    /// <summary>The draw from the declared model uncertainty.</summary>
    public required SceneResiduals Residuals { get; init; }

    /// <summary>Luminance of the bright body, cd/m².</summary>
    public required double LuminanceCdM2 { get; init; }

    /// <summary>Soot temperature of the bright body, K.</summary>
    public required double CoreKelvin { get; init; }

    /// <summary>Strength of the folds, 1 = usual.</summary>
    public required double Roughness { get; init; }

    /// <summary>The gas.</summary>
    public GasMixture Gas =>
        GasPresets.TryGet(GasPreset, out var selection) ? selection.Mixture : throw new InvalidOperationException($"No gas '{GasPreset}'.");

    /// <summary>Gas flow, m3/s at 20 °C and 101.325 kPa: heat over lower heating value.</summary>
    public double FlowM3PerSecond => HeatReleaseMW / Gas.LowerHeatingValue(ReferenceState.Celsius20);

    /// <summary>Time-mean length, m.</summary>
    public double MeanLengthM => Residuals.MeanLengthM(HeatReleaseMW, Conditions);

    /// <summary>Time-mean projected area, m².</summary>
    public double MeanAreaM2 => Residuals.MeanAreaM2(HeatReleaseMW, Conditions);

    /// <summary>Puffs per second: 1.5/√D with D the mean width in metres (science notes, ground.md section 3).</summary>
    public double PuffingHz => PuffingLaw.FrequencyHz(Math.Max(0.2, MeanAreaM2 / MeanLengthM));

    private FlameConditions Conditions => new(Gas, TipDiameterM, WindSpeedMS);
}
