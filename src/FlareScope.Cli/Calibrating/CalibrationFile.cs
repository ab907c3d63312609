using FlareScope.Cli.Terminal;
using FlareScope.Core.Calibration;

namespace FlareScope.Cli.Calibrating;

/// <summary>The value of <c>--calibration</c>.</summary>
public static class CalibrationFile
{
    /// <summary>Text for the help.</summary>
    public const string Help = "Calibration of this camera at this site, from 'flarescope calibrate --out'; the estimate is then tier 3.";

    /// <summary>Reads a calibration.</summary>
    /// <param name="path">Its path; null for none.</param>
    /// <exception cref="Core.UserInputException"><c>file-missing</c>, <c>calibration-not-json</c> or <c>calibration-changed</c>.</exception>
    public static SiteCalibration? Read(string? path) => path is null ? null : SiteCalibrationJson.Parse(InputFile.ReadText(path));
}
