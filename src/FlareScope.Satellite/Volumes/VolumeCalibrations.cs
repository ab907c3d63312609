using FlareScope.Core;

namespace FlareScope.Satellite.Volumes;

/// <summary>The calibrations this program knows.</summary>
public static class VolumeCalibrations
{
    /// <summary>Every calibration, the one comparable with World Bank figures first.</summary>
    public static IReadOnlyList<IVolumeCalibration> All { get; } = [new CedigazCalibration(), new Metered2025Calibration()];

    /// <summary>The calibration of that id; case does not matter.</summary>
    /// <exception cref="UserInputException"><c>calibration-unknown</c>.</exception>
    public static IVolumeCalibration Get(string id) =>
        All.FirstOrDefault(c => c.Id.Equals(id.Trim(), StringComparison.OrdinalIgnoreCase)) ?? throw new UserInputException(
            "calibration-unknown", $"Calibration '{id}' is not known; use {string.Join(" or ", All.Select(c => c.Id))}.");
}
