namespace FlareScope.Simulation.Rendering;

/// <summary>The light that falls on things, as exposed: from the sky on the land, and from the flame on all that is near it.</summary>
internal sealed class SceneLight
{
    private readonly LinearColour _flame;
    private readonly double _power;

    /// <summary>Sums up a scene's light.</summary>
    public SceneLight(SceneSpec scene)
    {
        var exposure = scene.Sensor.Exposure;
        Sky = (float)(scene.Sky.LuminanceCdM2 * exposure);
        Ground = Sky * (scene.Light == LightCondition.Day ? 1.35f : 0.8f);
        _flame = SootColour.At((float)scene.Flame.CoreKelvin);
        _flame *= 1 / _flame.Luminance;

        // A Lambertian flame of mean area A and luminance L gives the illuminance L·A/r²; a surface of reflectance 1 then
        // has the luminance of that over π.
        _power = scene.Flame.LuminanceCdM2 * exposure * scene.Flame.MeanAreaM2 / Math.PI;
        FlameHeightM = scene.Stack.TipHeightM + (0.4 * scene.Flame.MeanLengthM);
    }

    /// <summary>Exposed value of a sky colour of luminance 1.</summary>
    public float Sky { get; }

    /// <summary>Exposed value of a white surface under the sky.</summary>
    public float Ground { get; }

    /// <summary>Height of the flame's middle, m.</summary>
    public double FlameHeightM { get; }

    /// <summary>Light that a white surface at an offset from the flame's middle (metres) sends back, as exposed.</summary>
    public LinearColour FlameAt(double dx, double dy, double dz) =>
        _flame * (float)(0.6 * _power / ((dx * dx) + (dy * dy) + (dz * dz) + 4));
}
