using FlareScope.Vision.Decoding;

namespace FlareScope.Vision.Sources;

/// <summary>Tells videos from pictures by their content.</summary>
public static class VideoFiles
{
    private static readonly HashSet<string> Extensions = new(StringComparer.OrdinalIgnoreCase)
    {
        ".mp4", ".m4v", ".mov", ".mkv", ".webm", ".avi", ".ts", ".mts", ".m2ts", ".mpg", ".mpeg", ".wmv", ".asf", ".flv", ".ogv", ".mxf", ".3gp", ".mjpeg",
    };

    /// <summary>Whether a file is to be read as a video: its first bytes say so, or its name does and they are not a picture's.</summary>
    /// <param name="path">The file; a missing one is judged by its name.</param>
    public static bool IsVideo(string path)
    {
        var named = Extensions.Contains(Path.GetExtension(path));
        if (!File.Exists(path))
            return named;
        Span<byte> head = stackalloc byte[64];
        using var stream = File.OpenRead(path);
        head = head[..stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
        return HasSignature(head) || (named && ImageHeaderReader.Read(head, out _) == HeaderOutcome.NotRecognised);
    }

    private static bool HasSignature(ReadOnlySpan<byte> head)
    {
        if (head.Length < 12)
            return false;
        if (head[4..8].SequenceEqual("ftyp"u8)) // HEIC and AVIF pictures share the box
            return !head[8..12].SequenceEqual("heic"u8) && !head[8..12].SequenceEqual("heix"u8) && !head[8..12].SequenceEqual("mif1"u8) && !head[8..12].SequenceEqual("avif"u8);
        return head[..4].SequenceEqual((ReadOnlySpan<byte>)[0x1A, 0x45, 0xDF, 0xA3])
            || (head[..4].SequenceEqual("RIFF"u8) && head[8..12].SequenceEqual("AVI "u8))
            || head[..4].SequenceEqual("OggS"u8)
            || head[..3].SequenceEqual("FLV"u8)
            || head[..4].SequenceEqual((ReadOnlySpan<byte>)[0x00, 0x00, 0x01, 0xBA])
            || head[4..8].SequenceEqual("moov"u8)
            || head[4..8].SequenceEqual("mdat"u8);
    }
}
