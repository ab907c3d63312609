using MathNet.Numerics;

namespace FlareScope.Satellite.Injection;

/// <summary>How the optics spread a point over pixels: a Gaussian, gathered by square pixels.</summary>
/// <param name="FwhmPx">Full width at half height, px.</param>
public readonly record struct PointSpread(double FwhmPx)
{
    private static readonly double FwhmPerSd = 2 * Math.Sqrt(2 * Math.Log(2));

    /// <summary>Pixels to each side beyond which less than one part in a million arrives.</summary>
    public int Reach => (int)Math.Ceiling(5 * FwhmPx / FwhmPerSd) + 1;

    /// <summary>Share of a point's light that a pixel gathers.</summary>
    /// <param name="columns">Pixel centre less point, in columns.</param>
    /// <param name="rows">Pixel centre less point, in rows.</param>
    public double Share(double columns, double rows)
    {
        var scale = FwhmPx / FwhmPerSd * Math.Sqrt(2);
        return Along(columns, scale) * Along(rows, scale);
    }

    private static double Along(double distance, double scale) =>
        (SpecialFunctions.Erf((distance + 0.5) / scale) - SpecialFunctions.Erf((distance - 0.5) / scale)) / 2;
}
