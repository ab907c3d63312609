using FlareScope.Core.Gas;

namespace FlareScope.Core.Calibration;

/// <summary>The gas a calibration was made with, as it stands in its file.</summary>
/// <param name="Name">Name.</param>
/// <param name="MolePercent">Composition, mole percent.</param>
/// <param name="SigmaLnHeatingValue">Standard uncertainty of ln(heating value).</param>
/// <param name="Assumed">True when nobody gave the composition.</param>
public sealed record CalibrationGas(string Name, IReadOnlyDictionary<string, double> MolePercent, double SigmaLnHeatingValue, bool Assumed)
{
    /// <summary>Writes a gas down.</summary>
    internal static CalibrationGas From(GasSelection gas) => new(
        gas.Mixture.Name,
        new SortedDictionary<string, double>(gas.Mixture.MoleFractions.ToDictionary(f => f.Key, f => f.Value * 100), StringComparer.Ordinal),
        gas.SigmaLnHeatingValue,
        gas.Assumed);

    /// <summary>The gas for a calculation; one that nobody told is drawn from the prior of <see cref="GasPresets.Unknown"/>.</summary>
    internal GasSelection ToSelection() => new(GasMixture.FromMolePercent(Name, MolePercent), SigmaLnHeatingValue, Assumed)
    {
        Uncertainty = Assumed ? GasPresets.Unknown.Uncertainty : null,
    };
}
