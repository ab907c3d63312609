using static System.FormattableString;

namespace FlareScope.Core.Flames;

/// <summary>Refuses figures of a <see cref="FlameRequest"/> that no flame can have.</summary>
internal static class FlameRequestCheck
{
    /// <exception cref="UserInputException"><c>flame-bad-input</c>.</exception>
    public static void Check(FlameRequest request)
    {
        if (request is { LengthM: null, AreaM2: null })
            throw Bad("A flame needs a length or an area: give --length in metres or --area in m2.");
        if (request is { ViewAngleDeg: not null, TiltDeg: null })
            throw Bad("A view angle alone says nothing: give the flame's lean in the picture too, --tilt in degrees.");
        if (request is { EmissivePowerKWM2: not null, AreaM2: null })
            throw Bad("An emissive power needs the area that it leaves: give --area in m2.");
        Above("length", request.LengthM, 0, 500, "m");
        Above("area", request.AreaM2, 0, 100_000, "m2");
        Above("diameter", request.TipDiameterM, 0, 20, "m");
        From("wind", request.WindSpeedMS, 0, 100, "m/s");
        Above("tip height", request.TipHeightM, 0, 500, "m");
        From("pressure", request.PressureKPa, 50, 100_000, "kPa (absolute)");
        Above("exit velocity", request.ExitVelocityMS, 0, 2000, "m/s");
        From("tilt", request.TiltDeg, 0, 85, "degrees");
        From("view angle", request.ViewAngleDeg, 5, 90, "degrees");
        Above("radiant power", request.RadiantMW, 0, 10_000, "MW");
        Above("emissive power", request.EmissivePowerKWM2, 0, 1000, "kW/m2");
        From("number of draws", request.Draws, 100, 10_000_000, "draws");
    }

    private static void Above(string name, double? value, double above, double max, string unit)
    {
        if (value is { } number && !(number > above && number <= max))
            throw Bad(Invariant($"The {name} is {number}; give a number above {above} and up to {max} {unit}."));
    }

    private static void From(string name, double? value, double min, double max, string unit)
    {
        if (value is { } number && !(number >= min && number <= max))
            throw Bad(Invariant($"The {name} is {number}; give a number from {min} to {max} {unit}."));
    }

    private static UserInputException Bad(string text) => new("flame-bad-input", text);
}
