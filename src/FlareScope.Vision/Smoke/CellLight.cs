namespace FlareScope.Vision.Smoke;

/// <summary>Light of a cell over that of the sky behind it.</summary>
/// <param name="Luminance">Of its luminance.</param>
/// <param name="Red">Of its red.</param>
/// <param name="Blue">Of its blue.</param>
/// <param name="SkyRedOverBlue">Colour of the sky there.</param>
internal readonly record struct CellLight(double Luminance, double Red, double Blue, double SkyRedOverBlue)
{
    /// <summary>Whether the sky there is blue.</summary>
    internal bool IsBlue(PlumeKindOptions options) => SkyRedOverBlue < options.BlueSky;
}
