using System.Text.RegularExpressions;

namespace FlareScope.Vision.Sources;

/// <summary>What is worth telling a user of ffmpeg's standard error.</summary>
internal static partial class FfmpegComplaint
{
    private const int MaxLength = 160;
    private static readonly string[] Signs =
        ["invalid", "error", "not found", "could not", "refused", "timed out", "unauthorized", "no such", "whitelist", "corrupt", "denied", "does not contain", "matches no streams", "unable", "no route", "end of file", "truncat"];

    /// <summary>The complaint in a line, without addresses of memory and without names and passwords; null for other lines.</summary>
    internal static string? Of(string line)
    {
        if (!Array.Exists(Signs, sign => line.Contains(sign, StringComparison.OrdinalIgnoreCase)))
            return null;
        var text = UserInfo().Replace(Prefix().Replace(line.Trim(), ""), "://");
        return text.Length <= MaxLength ? text : text[..MaxLength];
    }

    [GeneratedRegex(@"^\[[^\]]*\] *")]
    private static partial Regex Prefix();

    [GeneratedRegex(@"://[^/\s@]+@")]
    private static partial Regex UserInfo();
}
