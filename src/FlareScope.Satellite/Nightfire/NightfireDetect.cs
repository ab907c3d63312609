namespace FlareScope.Satellite.Nightfire;

/// <summary>QF_Detect: which tests of the Nightfire detector a pixel passed.</summary>
/// <remarks>Bits from the product's own description table (v3.0 "ez", 2021), which stands beside the 2017 catalogue.</remarks>
[Flags]
public enum NightfireDetect
{
    /// <summary>No test passed: the pixel was looked at and nothing was found.</summary>
    None = 0,

    /// <summary>M10 radiance above the file's threshold (mean + N sigma).</summary>
    M10AboveThreshold = 1,

    /// <summary>M10 local maximum above the threshold, bow-tie duplicates removed.</summary>
    M10LocalMaximum = 2,

    /// <summary>M7 above the file's threshold.</summary>
    M7AboveThreshold = 4,

    /// <summary>M8 above the file's threshold.</summary>
    M8AboveThreshold = 8,

    /// <summary>M12 and M13 off the background's diagonal, M12 not saturated.</summary>
    M12AboveThreshold = 16,

    /// <summary>M12 and M13 off the background's diagonal.</summary>
    M13AboveThreshold = 32,

    /// <summary>Day/night band local maximum within 3 km of the M10 maximum.</summary>
    DnbLocalMaximum = 64,

    /// <summary>Part of a cluster of M10 detections.</summary>
    M10MultiplePixels = 128,

    /// <summary>M10 local maximum, bow-tie duplicates not removed.</summary>
    M10LocalMaximumUncorrected = 256,

    /// <summary>M12 local maximum, bow-tie duplicates not removed.</summary>
    M12LocalMaximumUncorrected = 512,

    /// <summary>M13 local maximum, bow-tie duplicates not removed.</summary>
    M13LocalMaximumUncorrected = 1024,

    /// <summary>Passed the M10 top-hat filter.</summary>
    M10TopHat = 2048,

    /// <summary>Passed the M12 top-hat filter.</summary>
    M12TopHat = 4096,

    /// <summary>Passed the M13 top-hat filter.</summary>
    M13TopHat = 8192,

    /// <summary>M16 above the limits of the M12-M13 scatter plot.</summary>
    M16AboveThreshold = 16384,

    /// <summary>M11 local maximum above the threshold, bow-tie duplicates not removed.</summary>
    M11LocalMaximumUncorrected = 32768,

    /// <summary>Part of a cluster of M11 detections.</summary>
    M11MultiplePixels = 65536,

    /// <summary>M11 local maximum above the threshold, bow-tie duplicates removed.</summary>
    M11LocalMaximum = 131072,

    /// <summary>Passed the M11 top-hat filter.</summary>
    M11TopHat = 262144,

    /// <summary>Part of a bad scan line.</summary>
    BadScanLine = 524288,
}
