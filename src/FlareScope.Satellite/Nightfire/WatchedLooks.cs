using System.Text.Json;
using FlareScope.Core;
using FlareScope.Core.Analysis;
using FlareScope.Satellite.Tables;
using FlareScope.Satellite.Watch;
using static System.FormattableString;

namespace FlareScope.Satellite.Nightfire;

/// <summary>Reads the looks that <c>satellite watch</c> stores, one <c>flarescope.look/1</c> a line.</summary>
/// <remarks>
/// A look that counts for a rate had a clear sky; a cloudy one had not; of any other the sky is unknown. What gave no picture
/// (<c>no-data</c>, <c>failed</c>) and what speaks of an area instead of a site is no look at a site.
/// </remarks>
internal static class WatchedLooks
{
    /// <summary>True when a file begins as JSON.</summary>
    /// <exception cref="UserInputException"><c>file-missing</c>.</exception>
    public static bool Are(string path)
    {
        using var file = SourceFile.Open(path);
        int first;
        do
        {
            first = file.ReadByte();
        }
        while (first is ' ' or '\t' or '\r' or '\n');
        return first == '{';
    }

    /// <summary>Reads the looks at sites, each once.</summary>
    /// <exception cref="UserInputException"><c>look-broken</c>: a line is no look.</exception>
    public static IEnumerable<SiteLook> Read(string path) => Lines(path)
        .Where(look => look is { SiteId: not null, Outcome: LookOutcome.Detected or LookOutcome.Clear or LookOutcome.Cloudy })
        .DistinctBy(look => (look.SiteId, look.SourceId, look.ItemId))
        .Select(look => new SiteLook(look.SiteId!, look.TimeUtc.ToUniversalTime(), DateOnly: false, look.CountsForRate ? true : look.Outcome == LookOutcome.Cloudy ? false : null));

    private static IEnumerable<Look> Lines(string path)
    {
        using var text = new StreamReader(SourceFile.Open(path));
        for (var number = 1; text.ReadLine() is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line))
                yield return Parse(line, Path.GetFileName(path), number);
        }
    }

    private static Look Parse(string line, string name, int number)
    {
        try
        {
            var look = JsonSerializer.Deserialize<Look>(line, AnalysisJson.Compact);
            return look?.Schema == Look.SchemaName ? look : throw Broken(name, number);
        }
        catch (JsonException wrong)
        {
            throw Broken(name, number, wrong);
        }
    }

    private static UserInputException Broken(string name, int number, Exception? inner = null) => new(
        "look-broken", Invariant($"'{name}', line {number}: this is no {Look.SchemaName} of satellite watch; give its looks.jsonl, or CSV site,timeUtc,cloudy."), inner);
}
