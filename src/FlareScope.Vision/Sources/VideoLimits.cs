using FlareScope.Vision.Decoding;

namespace FlareScope.Vision.Sources;

/// <summary>What a video may be and how long is waited for it.</summary>
public sealed record VideoLimits
{
    /// <summary>The limits of every entrance.</summary>
    public static VideoLimits Default { get; } = new();

    /// <summary>Largest frame.</summary>
    /// <value>Those of pictures, but 40 megapixels: many frames are decoded.</value>
    public ImageLimits Frame { get; init; } = ImageLimits.Default with { MaxPixels = 40_000_000 };

    /// <summary>Longest wait for the header.</summary>
    /// <value>20 s.</value>
    public TimeSpan ProbeTimeout { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Longest wait for a frame of a file; then the process is ended.</summary>
    /// <value>60 s: a second of 8K video on a slow machine.</value>
    public TimeSpan FrameTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Longest wait for a frame of a stream.</summary>
    /// <value>10 s.</value>
    public TimeSpan StreamTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Containers that are opened. Playlists are not among them: they name other files.</summary>
    public IReadOnlyList<string> FileFormats { get; init; } =
        ["mov", "mp4", "matroska", "webm", "avi", "mpegts", "mpeg", "flv", "asf", "ogg", "mxf", "h264", "hevc", "m4v", "mjpeg"];

    /// <summary>Protocols of a file.</summary>
    public IReadOnlyList<string> FileProtocols { get; init; } = ["file", "pipe"];

    /// <summary>Protocols of a camera stream.</summary>
    public IReadOnlyList<string> StreamProtocols { get; init; } = ["rtsp", "rtsps", "rtp", "tcp", "tls", "pipe"];

    /// <summary>Containers of a camera stream.</summary>
    public IReadOnlyList<string> StreamFormats { get; init; } = ["rtsp", "rtp", "sdp", "mpegts"];
}
