namespace FlareScope.Satellite.Characterisation;

/// <summary>Every number that shapes the heat of a hot spot beside its pixels.</summary>
public sealed record HeatParameters
{
    /// <summary>The declared numbers.</summary>
    public static HeatParameters Default { get; } = new();

    /// <summary>Pixels around the hot ones that belong to the source: its light is spread by the optics.</summary>
    /// <value>
    /// 1: with a spread of 1.1 px at half height 97 to 99.7 % of a point's light lies within; one pixel more would double the noise of
    /// the sum and gain 1.5 %.
    /// </value>
    public int HaloPx { get; init; } = 1;

    /// <summary>Pixels between the source and its background.</summary>
    /// <value>3; own choice.</value>
    public int GapPx { get; init; } = 3;

    /// <summary>How far from the source the background reaches, px.</summary>
    /// <value>14: rings of 5 x 5 to 15 x 15 are usual (science notes, satellite.md section 2.3); a wider one tells its own scatter better.</value>
    public int RingPx { get; init; } = 14;

    /// <summary>Least number of background pixels.</summary>
    /// <value>24, a 5 x 5 ring.</value>
    public int LeastRingPixels { get; init; } = 24;

    /// <summary>Standard deviations by which a band must stand out to be used.</summary>
    /// <value>3.</value>
    public double Significance { get; init; } = 3;

    /// <summary>Usual temperature of a flare: taken when no colour tells it, and weighed with a colour that is noisy, K.</summary>
    /// <value>1750 (science notes, satellite.md section 2.3).</value>
    public double AssumedTemperatureK { get; init; } = 1750;

    /// <summary>Standard deviation of that temperature, K.</summary>
    /// <value>200.</value>
    public double AssumedTemperatureSdK { get; init; } = 200;

    /// <summary>Lowest temperature a colour is read as, K.</summary>
    /// <value>500: below, the short band shows nothing by day.</value>
    public double LeastTemperatureK { get; init; } = 500;

    /// <summary>Highest temperature a colour is believed to show, K.</summary>
    /// <value>2600: 99 % of a public site list lie below 2154 (science notes, satellite.md section 1.3); saturated pairs give up to 4000.</value>
    public double LargestTemperatureK { get; init; } = 2600;

    /// <summary>Lowest temperature taken for a fire whose colour only says that it is no flare, K.</summary>
    /// <value>700; own choice.</value>
    public double LeastFireTemperatureK { get; init; } = 700;

    /// <summary>Least temperature of a gas flare, K.</summary>
    /// <value>1400 (science notes, satellite.md section 0 point 4).</value>
    public double FlareTemperatureK { get; init; } = 1400;

    /// <summary>Probability from which the temperature decides the class.</summary>
    /// <value>0.8; own choice.</value>
    public double ClassConfidence { get; init; } = 0.8;

    /// <summary>Relative standard deviation of the calibration common to all bands.</summary>
    /// <value>0.03: the missions' goal, from memory [M].</value>
    public double CommonCalibrationSd { get; init; } = 0.03;

    /// <summary>Relative standard deviation of the calibration of one band against the others.</summary>
    /// <value>0.02 [M].</value>
    public double BandCalibrationSd { get; init; } = 0.02;

    /// <summary>Largest cluster that is measured, px; a larger one is a front or a field, no point source.</summary>
    /// <value>20,000.</value>
    public int MostPixels { get; init; } = 20_000;

    /// <summary>Least draws that must agree with the usual temperature of flares for it to be used; fewer mean an unusual flare.</summary>
    /// <value>100.</value>
    public int LeastDrawsKept { get; init; } = 100;

    /// <summary>Monte Carlo draws.</summary>
    /// <value>1000.</value>
    public int Draws { get; init; } = 1000;
}
