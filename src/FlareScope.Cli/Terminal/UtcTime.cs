using System.Globalization;

namespace FlareScope.Cli.Terminal;

/// <summary>Times as users write them: UTC unless they say otherwise.</summary>
internal static class UtcTime
{
    /// <summary>Reads a time such as <c>2026-11-01</c> or <c>2026-11-01T12:00:00Z</c>.</summary>
    public static bool TryParse(string text, out DateTimeOffset time) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out time);
}
