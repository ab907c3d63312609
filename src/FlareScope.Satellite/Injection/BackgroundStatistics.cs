namespace FlareScope.Satellite.Injection;

/// <summary>Reflectance of flare-free ground, from which synthetic backgrounds are made.</summary>
/// <param name="Name">What ground.</param>
/// <param name="Nir">Median at 0.865 µm.</param>
/// <param name="Swir16">Median at 1.6 µm.</param>
/// <param name="Swir22">Median at 2.2 µm.</param>
/// <param name="NirSd">Scatter within 15 x 15 pixels at 0.865 µm.</param>
/// <param name="Swir16Sd">Scatter at 1.6 µm.</param>
/// <param name="Swir22Sd">Scatter at 2.2 µm.</param>
/// <param name="CorrelationPx">Distance over which neighbours are alike, px: standard deviation of the smoothing kernel; 0 for none.</param>
public sealed record BackgroundStatistics(
    string Name, double Nir, double Swir16, double Swir22, double NirSd, double Swir16Sd, double Swir22Sd, double CorrelationPx)
{
    /// <summary>
    /// Boreal forest at 20 m: medians, and the median over squares of 15 x 15 pixels of the scatter, of the Sentinel-2 subset with a fire
    /// in British Columbia (G90292, 14 May 2023, offset -1000 applied; B9 stands for B8A there). Neighbours correlate with 0.85 to 0.94.
    /// </summary>
    public static BackgroundStatistics Forest { get; } = new("forest", 0.367, 0.134, 0.113, 0.0050, 0.0037, 0.0027, 1.24);

    /// <summary>
    /// Bright desert: the same figures of the overview-size Sentinel-2 tile 29RKH of 19 February 2020. Its pixels have 200 m, so the
    /// scatter includes more ground than 20 m pixels would. Neighbours correlate with 0.74 to 0.76.
    /// </summary>
    public static BackgroundStatistics Desert { get; } = new("desert", 0.384, 0.482, 0.459, 0.0141, 0.0147, 0.0138, 0.95);
}
