using FlareScope.Core.Flames.Wind;

namespace FlareScope.Core.Cameras;

/// <summary>Wind at the tip from the wind measured near the ground: u(z) = u·(z / z₀)^p.</summary>
/// <remarks>Science notes, ground.md section 1.5: p = 0.143 over open land (0.1–0.25 by stability); 10 m to 30 m is × 1.17.</remarks>
public static class TipWind
{
    private const double StandardHeightM = 10;
    private const double LeastHeightM = 2; // below it the power law means nothing

    /// <summary>Wind speed at the tip, m/s; as measured when the tip's height is not known, null without wind.</summary>
    public static double? SpeedMS(CameraDocument? camera)
    {
        if (camera?.WindSpeedMS is not { } speed)
            return null;
        if (camera.Tip?.HeightM is not { } height)
            return speed;
        var measured = Math.Max(LeastHeightM, camera.WindHeightM ?? StandardHeightM);
        return WindProfile.At(speed, measured, Math.Max(LeastHeightM, height));
    }

    /// <summary>Height that <see cref="SpeedMS"/> speaks of, m; null when the wind is taken as measured at an unknown height.</summary>
    public static double? HeightM(CameraDocument? camera) =>
        camera?.Tip?.HeightM is { } height ? Math.Max(LeastHeightM, height) : camera?.WindHeightM;
}
