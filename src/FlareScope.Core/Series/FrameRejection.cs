namespace FlareScope.Core.Series;

/// <summary>Why a frame, or a flare in a frame, is left out.</summary>
public static class FrameRejection
{
    /// <summary>More than 30 % of the flame is clipped, and other frames of the window are not.</summary>
    public const string Clipped = "clipped";

    /// <summary>The flame is far smaller than in the frames around: something stands before it.</summary>
    public const string Occluded = "occluded";

    /// <summary>The camera has turned further than zones can follow.</summary>
    public const string CameraMoved = "camera-moved";

    /// <summary>The picture is the one before, byte for byte: the camera or its stream stands still.</summary>
    public const string Frozen = "frozen";

    /// <summary>The video's picture size has changed.</summary>
    public const string SizeChanged = "size-changed";
}
