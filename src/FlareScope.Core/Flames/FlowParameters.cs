using FlareScope.Core.Cameras;
using FlareScope.Core.Flames.Regimes;

namespace FlareScope.Core.Flames;

/// <summary>Every number that shapes an estimate beside its inputs; serialised, it names the method.</summary>
/// <param name="FlameModel">Flames against the laws.</param>
/// <param name="Mask">Outlines.</param>
/// <param name="Priors">Emissions beyond the heat.</param>
/// <param name="Limits">Limits of warnings.</param>
/// <param name="Regimes">Which laws answer for which burner.</param>
/// <param name="Scale">Default uncertainties of a scale.</param>
public sealed record FlowParameters(
    FlameModelUncertainty FlameModel, MaskUncertainty Mask, EmissionPriors Priors, FlowLimits Limits, RegimePolicy Regimes, ScaleUncertainty Scale)
{
    /// <summary>Raised whenever the equations change while the numbers here stay the same.</summary>
    /// <value><c>flow/3</c>: one composition a draw for volume and emissions, lean apart from the scale.</value>
    public string Equations { get; init; } = "flow/3";

    /// <summary>Laws of a pipe flare and their weights.</summary>
    public IReadOnlyDictionary<string, double> Laws { get; init; } =
        FlameLengthLaws.All.ToDictionary(law => law.Name, law => FlameLengthLaws.Weight(law.Name));
}
