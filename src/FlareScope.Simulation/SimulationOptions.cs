using FlareScope.Core;

namespace FlareScope.Simulation;

/// <summary>What a user fixes of the scenes; the seed draws the rest.</summary>
public sealed record SimulationOptions
{
    /// <summary>Smallest picture side, px.</summary>
    public const int MinSide = 160;

    /// <summary>Largest picture side, px.</summary>
    public const int MaxSide = 4096;

    /// <summary>Light of every scene; null draws it (half day, a fifth dusk, the rest night).</summary>
    public LightCondition? Light { get; init; }

    /// <summary>Weather of every scene; null draws one that suits the light.</summary>
    public WeatherCondition? Weather { get; init; }

    /// <summary>Number of flares in every scene, 1 to 3; null draws it (four fifths have one).</summary>
    public int? Flares { get; init; }

    /// <summary>Height of the lens above the ground, 0.5 to 300 m; null draws it (mostly a person's eye).</summary>
    public double? CameraHeightM { get; init; }

    /// <summary>Horizontal field of view, 0.5 to 110 degrees; null draws it with the distance so that the flame is well seen.</summary>
    public double? FovDeg { get; init; }

    /// <summary>Shaking of the camera over time, standard deviation, 0 to 40 px.</summary>
    /// <value>0</value>
    public double ShakePx { get; init; }

    /// <summary>Half of the way that the camera pans to and fro in a minute, 0 to 400 px.</summary>
    /// <value>0</value>
    public double PanPx { get; init; }

    /// <summary>Wind speed at 10 m, 0 to 30 m/s; null draws it.</summary>
    public double? WindMS { get; init; }

    /// <summary>Picture width, px.</summary>
    /// <value>960</value>
    public int Width { get; init; } = 960;

    /// <summary>Picture height, px.</summary>
    /// <value>540</value>
    public int Height { get; init; } = 540;

    /// <summary>Horizontal distance from camera to stack, 20 to 20,000 m; null draws it.</summary>
    public double? DistanceM { get; init; }

    /// <summary>Heat release, 0.1 to 1000 MW; null draws it from 1.5 to 150 MW, evenly in its logarithm.</summary>
    public double? HeatReleaseMW { get; init; }

    /// <summary>Share of scenes with a soot plume, 0..1.</summary>
    /// <value>0.4</value>
    public double SmokeShare { get; init; } = 0.4;

    /// <summary>Share of the flares without soot that show a plume of steam, 0..1.</summary>
    /// <value>0.12</value>
    public double SteamShare { get; init; } = 0.12;

    /// <summary>Share of scenes with things that are bright but no flare: sun, moon, lamps, lit windows, red cloth, warning lights, a steam vent, 0..1.</summary>
    /// <value>0.35</value>
    public double DistractorShare { get; init; } = 0.35;

    /// <summary>Light by its name on the command line.</summary>
    /// <param name="name"><c>day</c>, <c>dusk</c>, <c>night</c> or <c>mixed</c> (gives null).</param>
    /// <exception cref="UserInputException"><c>simulate-unknown-light</c>: another name.</exception>
    public static LightCondition? ParseLight(string name) => name.Trim().ToLowerInvariant() switch
    {
        "day" => LightCondition.Day,
        "dusk" => LightCondition.Dusk,
        "night" => LightCondition.Night,
        "mixed" => null,
        _ => throw new UserInputException("simulate-unknown-light", $"Light '{name}' is not known; use day, dusk, night or mixed."),
    };

    /// <summary>Weather by its name on the command line.</summary>
    /// <param name="name"><c>clear</c>, <c>overcast</c>, <c>low-sun</c>, <c>rain</c>, <c>haze</c> or <c>mixed</c> (gives null).</param>
    /// <exception cref="UserInputException"><c>simulate-unknown-weather</c>: another name.</exception>
    public static WeatherCondition? ParseWeather(string name) => name.Trim().ToLowerInvariant() switch
    {
        "clear" => WeatherCondition.Clear,
        "overcast" => WeatherCondition.Overcast,
        "low-sun" => WeatherCondition.LowSun,
        "rain" => WeatherCondition.Rain,
        "haze" => WeatherCondition.Haze,
        "mixed" => null,
        _ => throw new UserInputException(
            "simulate-unknown-weather", $"Weather '{name}' is not known; use clear, overcast, low-sun, rain, haze or mixed."),
    };

    /// <summary>What leaves the flames, by its name on the command line.</summary>
    /// <param name="name"><c>none</c>, <c>soot</c> or <c>steam</c> for every flare; <c>mixed</c> keeps the shares.</param>
    /// <exception cref="UserInputException"><c>simulate-unknown-smoke</c>: another name.</exception>
    public SimulationOptions WithSmoke(string name) => name.Trim().ToLowerInvariant() switch
    {
        "none" => this with { SmokeShare = 0, SteamShare = 0 },
        "soot" => this with { SmokeShare = 1, SteamShare = 0 },
        "steam" => this with { SmokeShare = 0, SteamShare = 1 },
        "mixed" => this,
        _ => throw new UserInputException("simulate-unknown-smoke", $"Smoke '{name}' is not known; use none, soot, steam or mixed."),
    };

    /// <summary>Picture size from <c>WIDTHxHEIGHT</c>.</summary>
    /// <param name="text">For example <c>960x540</c>.</param>
    /// <exception cref="UserInputException"><c>simulate-bad-size</c>: not of that form or out of range.</exception>
    public static (int Width, int Height) ParseSize(string text)
    {
        var parts = text.Trim().ToLowerInvariant().Split('x');
        if (parts.Length == 2
            && int.TryParse(parts[0], System.Globalization.CultureInfo.InvariantCulture, out var width)
            && int.TryParse(parts[1], System.Globalization.CultureInfo.InvariantCulture, out var height)
            && IsSide(width) && IsSide(height))
        {
            return (width, height);
        }

        throw new UserInputException(
            "simulate-bad-size", $"Size '{text}' is not WIDTHxHEIGHT with sides of {MinSide} to {MaxSide} px; for example 960x540.");
    }

    /// <summary>Checks every value.</summary>
    /// <exception cref="UserInputException">
    /// <c>simulate-bad-size</c>, <c>simulate-bad-wind</c>, <c>simulate-bad-distance</c>, <c>simulate-bad-heat</c>,
    /// <c>simulate-bad-flares</c>, <c>simulate-bad-height</c>, <c>simulate-bad-fov</c>, <c>simulate-bad-shake</c>,
    /// <c>simulate-bad-pan</c>: out of range. <c>simulate-no-sun</c>: a low sun at night.
    /// </exception>
    public void Validate()
    {
        if (!IsSide(Width) || !IsSide(Height))
            throw new UserInputException("simulate-bad-size", $"Picture {Width}x{Height} px: use sides of {MinSide} to {MaxSide} px.");
        Range(WindMS, 0, 30, "simulate-bad-wind", "Wind", "m/s");
        Range(DistanceM, 20, 20_000, "simulate-bad-distance", "Distance", "m");
        Range(HeatReleaseMW, 0.1, 1000, "simulate-bad-heat", "Heat release", "MW");
        Range(Flares, 1, 3, "simulate-bad-flares", "Flares", "in a picture");
        Range(CameraHeightM, 0.5, 300, "simulate-bad-height", "Camera height", "m");
        Range(FovDeg, 0.5, 110, "simulate-bad-fov", "Field of view", "degrees");
        Range(ShakePx, 0, 40, "simulate-bad-shake", "Shaking", "px");
        Range(PanPx, 0, 400, "simulate-bad-pan", "Panning", "px");
        if ((Light, Weather) is (LightCondition.Night, WeatherCondition.LowSun))
            throw new UserInputException("simulate-no-sun", "Weather low-sun needs the sun: use --light day, dusk or mixed.");
    }

    private static bool IsSide(int side) => side is >= MinSide and <= MaxSide;

    private static void Range(double? value, double min, double max, string code, string what, string unit)
    {
        if (value is { } given && !(given >= min && given <= max))
            throw new UserInputException(code, FormattableString.Invariant($"{what} {given} {unit} is out of range; use {min} to {max} {unit}."));
    }
}
