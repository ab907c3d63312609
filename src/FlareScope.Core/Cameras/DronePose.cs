namespace FlareScope.Core.Cameras;

/// <summary>Where a drone's camera was and how it looked, as its log or picture tells.</summary>
public sealed record DronePose
{
    /// <summary>Latitude, degrees north.</summary>
    public double? Lat { get; init; }

    /// <summary>Longitude, degrees east.</summary>
    public double? Lon { get; init; }

    /// <summary>Height above the stack's ground, m (barometric, σ 0.5–3 m).</summary>
    public double? RelativeAltitudeM { get; init; }

    /// <summary>Pitch of the gimbal, degrees: 0 level, −90 straight down.</summary>
    public double? GimbalPitchDeg { get; init; }

    /// <summary>Direction the gimbal looks, degrees clockwise from north.</summary>
    public double? GimbalYawDeg { get; init; }
}
