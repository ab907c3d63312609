namespace FlareScope.Core.Calibration;

/// <summary>One column of a site's regression: z = (value - centre) / scale.</summary>
/// <param name="Name">A name of <see cref="FeatureCatalogue"/>, for example <c>lnArea</c>.</param>
/// <param name="Centre">Mean over the calibration points, in the feature's unit.</param>
/// <param name="Scale">Standard deviation over the calibration points, in the feature's unit; 1 when it never changed.</param>
/// <param name="Coefficient">What ln(flow) gains per z; null in a Gaussian process, which has no coefficients.</param>
/// <param name="MissingSigma">Spread of ln(flow) that this feature explains: what is added when a picture does not tell it.</param>
public sealed record CalibrationFeature(string Name, double Centre, double Scale, double? Coefficient, double MissingSigma)
{
    /// <summary>Standardises a value.</summary>
    internal double Standardise(double value) => (value - Centre) / Scale;
}
