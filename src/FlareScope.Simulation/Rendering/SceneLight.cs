namespace FlareScope.Simulation.Rendering;

/// <summary>The light that falls on things, as exposed: from the sky on the land, and from the flames on all that is near them.</summary>
internal sealed class SceneLight
{
    private readonly (LinearColour Light, double X, double HeightM)[] _flames;

    /// <summary>Sums up a scene's light.</summary>
    public SceneLight(SceneSpec scene)
    {
        var exposure = scene.Sensor.Exposure;
        Sky = (float)(scene.Sky.LuminanceCdM2 * exposure);
        Ground = Sky * (scene.Light == LightCondition.Day ? 1.35f : 0.8f);
        Front = scene.Weather == WeatherCondition.LowSun ? 0.25f : 0.75f; // what stands before the sun turns its dark side to us
        Air = LinearColour.Mix(scene.Sky.Horizon, scene.Sky.Zenith, 0.15f) * Sky;
        _flames = [.. scene.Flares.Select(flare => Of(flare, exposure))];
    }

    /// <summary>Exposed value of a sky colour of luminance 1.</summary>
    public float Sky { get; }

    /// <summary>Exposed value of a white surface under the sky.</summary>
    public float Ground { get; }

    /// <summary>Share of <see cref="Ground"/> that an upright surface before us gets.</summary>
    public float Front { get; }

    /// <summary>Exposed light of an endless way through the air: what haze puts in the place of the light it takes.</summary>
    public LinearColour Air { get; }

    /// <summary>Light of the flames that a white surface at a place of the stacks' plane sends back, as exposed.</summary>
    /// <param name="x">m right of the optical axis.</param>
    /// <param name="h">m above the ground.</param>
    /// <param name="dz">m before or behind the plane.</param>
    public LinearColour FlameAt(double x, double h, double dz)
    {
        var sum = default(LinearColour);
        foreach (var (light, flameX, flameH) in _flames)
            sum += light * (float)(1 / (((x - flameX) * (x - flameX)) + ((h - flameH) * (h - flameH)) + (dz * dz) + 4));
        return sum;
    }

    private static (LinearColour Light, double X, double HeightM) Of(FlareSpec flare, double exposure)
    {
        var flame = flare.Flame;
        var colour = SootColour.At((float)flame.CoreKelvin);

        // A Lambertian flame of mean area A and luminance L gives the illuminance L·A/r²; a surface of reflectance 1 then
        // has the luminance of that over π.
        var power = 0.6 * flame.LuminanceCdM2 * exposure * flame.MeanAreaM2 / Math.PI;
        return (colour * (float)(power / colour.Luminance), flare.Stack.X, flare.Stack.TipHeightM + (0.4 * flame.MeanLengthM));
    }
}
