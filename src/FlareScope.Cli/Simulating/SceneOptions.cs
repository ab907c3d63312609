using System.CommandLine;
using FlareScope.Core;
using FlareScope.Simulation;

namespace FlareScope.Cli.Simulating;

/// <summary>The options of <c>simulate</c> that fix something of the scenes; the seed draws the rest.</summary>
public sealed class SceneOptions
{
    private readonly Option<string> _light = new("--light") { Description = "day, dusk, night or mixed.", DefaultValueFactory = _ => "mixed" };
    private readonly Option<string> _weather = new("--weather") { Description = "clear, overcast, low-sun, rain, haze or mixed.", DefaultValueFactory = _ => "mixed" };
    private readonly Option<string> _smoke = new("--smoke") { Description = "none, soot, steam or mixed.", DefaultValueFactory = _ => "mixed" };
    private readonly Option<int?> _flares = new("--flares") { Description = "How many flares, 1 to 3; drawn when not given." };
    private readonly Option<double?> _heat = new("--heat") { Description = "Heat release of the first flare, MW; drawn when not given." };
    private readonly Option<double?> _wind = new("--wind") { Description = "Wind speed, m/s; drawn when not given." };
    private readonly Option<string> _size = new("--size") { Description = "Picture size, WIDTHxHEIGHT.", DefaultValueFactory = _ => "960x540" };
    private readonly Option<double?> _distance = new("--distance") { Description = "Distance from camera to stack, m; drawn when not given." };
    private readonly Option<double?> _height = new("--camera-height") { Description = "Height of the lens above the ground, m; drawn when not given." };
    private readonly Option<double?> _field = new("--fov") { Description = "Horizontal field of view, degrees; drawn when not given." };
    private readonly Option<double> _shake = new("--shake") { Description = "Shaking of the camera in a video, px (standard deviation)." };
    private readonly Option<double> _pan = new("--pan") { Description = "Panning to and fro in a video, px to either side within a minute." };

    /// <summary>Adds the options to a verb.</summary>
    public void AddTo(Command verb)
    {
        foreach (var option in new Option[] { _light, _weather, _smoke, _flares, _heat, _wind, _size, _distance, _height, _field, _shake, _pan })
            verb.Options.Add(option);
    }

    /// <summary>What a call fixes.</summary>
    /// <exception cref="UserInputException">A value is unknown or out of range.</exception>
    public SimulationOptions Read(ParseResult call)
    {
        var (width, height) = SimulationOptions.ParseSize(call.GetValue(_size)!);
        var options = new SimulationOptions
        {
            Light = SimulationOptions.ParseLight(call.GetValue(_light)!),
            Weather = SimulationOptions.ParseWeather(call.GetValue(_weather)!),
            Flares = call.GetValue(_flares),
            HeatReleaseMW = call.GetValue(_heat),
            WindMS = call.GetValue(_wind),
            Width = width,
            Height = height,
            DistanceM = call.GetValue(_distance),
            CameraHeightM = call.GetValue(_height),
            FovDeg = call.GetValue(_field),
            ShakePx = call.GetValue(_shake),
            PanPx = call.GetValue(_pan),
        };
        return options.WithSmoke(call.GetValue(_smoke)!);
    }
}
