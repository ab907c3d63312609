namespace FlareScope.Satellite.Planck;

/// <summary>The moderate-resolution bands of VIIRS that Nightfire uses, as centre wavelengths, µm.</summary>
/// <remarks>Science notes, satellite.md section 1.1 (from memory there, and agreeing with its golden values).</remarks>
public static class ViirsBands
{
    /// <summary>Near infrared, 0.865 µm.</summary>
    public const double M7 = 0.865;

    /// <summary>Near infrared, 1.24 µm.</summary>
    public const double M8 = 1.24;

    /// <summary>Short-wave infrared, 1.61 µm: the band in which Nightfire finds its sources.</summary>
    public const double M10 = 1.61;

    /// <summary>Short-wave infrared, 2.25 µm; at night since January 2018.</summary>
    public const double M11 = 2.25;

    /// <summary>Mid-wave infrared, 3.70 µm.</summary>
    public const double M12 = 3.70;

    /// <summary>Mid-wave infrared, 4.05 µm.</summary>
    public const double M13 = 4.05;

    /// <summary>Long-wave infrared, 8.55 µm.</summary>
    public const double M14 = 8.55;

    /// <summary>Long-wave infrared, 10.76 µm.</summary>
    public const double M15 = 10.76;

    /// <summary>Long-wave infrared, 12.01 µm.</summary>
    public const double M16 = 12.01;
}
