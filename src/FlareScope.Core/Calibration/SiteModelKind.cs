namespace FlareScope.Core.Calibration;

/// <summary>Names of the models a site may have, from few points to many.</summary>
public static class SiteModelKind
{
    /// <summary>One factor on the tier-2 flow: two or three points.</summary>
    public const string Bias = "bias";

    /// <summary>A straight line in ln(size), its slope shrunk to the physical one: 4 to 9 points.</summary>
    public const string Ridge = "ridge";

    /// <summary>A robust line in all features: 10 points and more.</summary>
    public const string Huber = "huber";

    /// <summary>A Gaussian process on what tier 2 leaves over: 30 spread-out points and more.</summary>
    public const string GaussianProcess = "gaussian-process";
}
