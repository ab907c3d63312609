namespace FlareScope.Core.Analysis;

/// <summary>Stable codes of everything a user must know before using a figure. Texts live with the page that shows them.</summary>
public static class WarningCodes
{
    /// <summary>No distance, reference length or focal length: only an index can be given.</summary>
    public const string NoScale = "no-scale";

    /// <summary>More than 30 % of the flame is clipped: its edge and brightness are less sure.</summary>
    public const string SaturatedCore = "saturated-core";

    /// <summary>One picture is a moment, not a mean: flicker widens the interval.</summary>
    public const string SingleFrame = "single-frame";

    /// <summary>The gas composition was not given; a prior for associated gas was used.</summary>
    public const string GasAssumed = "gas-assumed";

    /// <summary>The wind was not given; the interval allows for it.</summary>
    public const string WindUnknown = "wind-unknown";

    /// <summary>The tip diameter was not given; the length laws ignore it.</summary>
    public const string DiameterUnknown = "diameter-unknown";

    /// <summary>Only a box, no flame outline, was available.</summary>
    public const string BoxOnly = "box-only";

    /// <summary>Flame shorter than three tip diameters or weaker than 0.2 MW: a pilot, not a volume.</summary>
    public const string PilotOrLow = "pilot-or-low";

    /// <summary>A correlation was used outside the range it was made for.</summary>
    public const string OutOfRange = "out-of-range";

    /// <summary>The flame touches the picture's edge: it is larger than seen.</summary>
    public const string CutByFrame = "cut-by-frame";

    /// <summary>Smoke without flame: gas flow cannot be told.</summary>
    public const string NoFlame = "no-flame";

    /// <summary>Length and area disagree by more than a factor of three.</summary>
    public const string RoutesDisagree = "routes-disagree";

    /// <summary>A flame box held no pixel that looks like flame.</summary>
    public const string NoFlamePixels = "no-flame-pixels";

    /// <summary>Flame larger than any routine flare (over 80 m or 3 000 thousand m3/day): check the scale.</summary>
    public const string Implausible = "implausible";

    /// <summary>The camera looks down on the flame, or up at it, within 30° of the vertical: its length is not seen.</summary>
    public const string NadirView = "nadir-view";

    /// <summary>It is not known how often the site was looked at: no rate over a period can be given.</summary>
    public const string LooksUnknown = "looks-unknown";

    /// <summary>Fewer clear looks than a rate needs.</summary>
    public const string TooFewLooks = "too-few-looks";

    /// <summary>Too many nights of the period have no look at all.</summary>
    public const string LowCoverage = "low-coverage";

    /// <summary>The time of a look is missing or cannot be read.</summary>
    public const string TimeUnknown = "time-unknown";

    /// <summary>Smoke cannot be told from this source: black carbon is not given.</summary>
    public const string SmokeUnknown = "smoke-unknown";

    /// <summary>The calibration needs the source's temperature and area, and they are missing.</summary>
    public const string SourceAreaUnknown = "source-area-unknown";

    /// <summary>Looked often enough and saw no flare; the volume is below what the satellite can see.</summary>
    public const string NoDetection = "no-detection";

    /// <summary>Some clear looks saw the flare but no flare temperature; they count for duty, not for the mean heat.</summary>
    public const string HeatUnknown = "heat-unknown";

    /// <summary>The file's radiant heat differs from sigma T^4 A by more than a per cent; the computed one is used.</summary>
    public const string RadiantHeatDiffers = "radiant-heat-differs";

    /// <summary>A detection at a listed site falls on no look of the looks given; it is not counted.</summary>
    public const string OutsideLooks = "outside-looks";

    /// <summary>Looks by day were given for a sensor that works at night; their zeros are not its zeros, so they were left out.</summary>
    public const string DaytimeLooks = "daytime-looks";

    /// <summary>The flame lies outside the sizes or winds that the site was calibrated for: tier 2 answered, with a wider interval.</summary>
    public const string OutsideCalibration = "outside-calibration";

    /// <summary>The site's calibration uses something that this picture does not tell (wind, opacity, night): the interval is wider.</summary>
    public const string CalibrationInputMissing = "calibration-input-missing";

    /// <summary>The gas would leave the tip faster than sound: check diameter and scale.</summary>
    public const string AboveSonic = "above-sonic";

    /// <summary>The gas would leave the tip slower than a draught: check the diameter.</summary>
    public const string ExitTooSlow = "exit-too-slow";

    /// <summary>Flame length over tip diameter is outside what flames do: check diameter and scale.</summary>
    public const string LengthPerDiameter = "length-per-diameter";

    /// <summary>The flame is thinner or wider than flames are: check the outline.</summary>
    public const string FlameShape = "flame-shape";

    /// <summary>Heat per flame area is outside what flames release: check outline and scale.</summary>
    public const string HeatPerArea = "heat-per-area";

    /// <summary>More soot than a flare can make of its carbon.</summary>
    public const string SootCarbon = "soot-carbon";

    /// <summary>Part of a period without observations was filled with the mean of the rest, because that was asked for.</summary>
    public const string GapsFilled = "gaps-filled";

    /// <summary>Part of a period has no observations; the total is that of the covered time alone.</summary>
    public const string GapsMissing = "gaps-missing";

    /// <summary>Looks without a flare count as nothing burnt: where the detector misses a flame, a total is too small.</summary>
    public const string UnlitAsZero = "unlit-as-zero";

    /// <summary>Looks without a flare count as missed flames: where the flare was out, a total is too large.</summary>
    public const string UnlitAsMissed = "unlit-as-missed";

    /// <summary>Flares without a volume (pilots, flames seen for a moment) are not in a total.</summary>
    public const string FlaresLeftOut = "flares-left-out";

    /// <summary>Fewer frames than flicker needs for a mean (30 over a minute).</summary>
    public const string FewFrames = "few-frames";

    /// <summary>In much of a window there was smoke that belongs to no flame: the flare may be out.</summary>
    public const string SmokeWithoutFlame = "smoke-without-flame";

    /// <summary>More than half of the frames repeat the one before: the camera or its stream stood still.</summary>
    public const string Frozen = "frozen";
}
