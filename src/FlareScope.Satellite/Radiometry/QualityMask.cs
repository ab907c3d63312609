namespace FlareScope.Satellite.Radiometry;

/// <summary>What the quality rasters of a product say of a pixel.</summary>
public static class QualityMask
{
    // Sen2Cor scene classification: 3 cloud shadow, 8 and 9 cloud of medium and high probability, 10 thin cirrus.
    private static readonly int[] CloudClasses = [3, 8, 9, 10];

    /// <summary>True when a class of the Sentinel-2 scene classification (SCL) means cloud or its shadow.</summary>
    /// <remarks>Science notes, satellite.md section 2.2 (f).</remarks>
    public static bool IsCloudClass(int scl) => Array.IndexOf(CloudClasses, scl) >= 0;

    /// <summary>True when a Landsat QA_PIXEL value means cloud (bit 3), dilated cloud (bit 1) or cloud shadow (bit 4).</summary>
    /// <remarks>Science notes, satellite.md section 2.1.</remarks>
    public static bool IsCloudPixel(int qaPixel) => (qaPixel & 0b1_1010) != 0;

    /// <summary>True when a Landsat QA_RADSAT value says that a band is saturated.</summary>
    /// <param name="qaRadsat">The value.</param>
    /// <param name="bit">Bit of the band: its number less one.</param>
    public static bool IsSaturated(int qaRadsat, int bit) => (qaRadsat >> bit & 1) != 0;
}
