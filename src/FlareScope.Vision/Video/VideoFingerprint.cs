using System.Security.Cryptography;
using System.Text.Json;
using FlareScope.Core.Analysis;

namespace FlareScope.Vision.Video;

/// <summary>The hash of everything beside the frames that makes the numbers of a series.</summary>
internal static class VideoFingerprint
{
    /// <summary>Raised whenever the algorithms of this folder change while their parameters stay the same.</summary>
    private const string Algorithms = "video/1";

    /// <summary>SHA-256 over the fingerprint of a picture's analysis and the options of the series, lower-case hex.</summary>
    internal static string Of(string picture, VideoOptions options) => Convert.ToHexStringLower(SHA256.HashData(
        JsonSerializer.SerializeToUtf8Bytes(new { Algorithms, picture, options = options with { KeepPictures = false } }, AnalysisJson.Compact)));
}
