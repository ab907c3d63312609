using FlareScope.Cli.Terminal;
using FlareScope.Core;
using FlareScope.Core.Analysis;
using FlareScope.Core.Emissions;
using FlareScope.Core.Totals;

namespace FlareScope.Cli.Totalling;

/// <summary>Carries out a call of <c>total</c>.</summary>
internal static class TotalRun
{
    /// <summary>Reads, adds up, and names what the sum lacks.</summary>
    /// <exception cref="UserInputException"><c>total-nothing</c>: no look tells its time; and as the readers and <see cref="SiteTotal"/> say.</exception>
    public static TotalDocument Execute(TotalRequest request)
    {
        var files = new LookFiles(
            new Sightings(SiteTotal.Quantities), request.Times is { } times ? TimesFile.Read(times) : new Dictionary<string, DateTimeOffset>());
        var read = new List<TotalFile>();
        WorkProgress.Over([.. request.Sources.SelectMany(Files)], "reading", path => read.Add(files.Read(path)));
        if (files.Looks.Count == 0)
            throw new UserInputException("total-nothing", $"Not one of {files.WithoutTime} looks tells its time; give the times of the pictures with --times FILE (name,timeUtc).");

        var from = request.From ?? Midnight(files.Looks.Min(l => l.Time));
        var to = request.To ?? Midnight(files.Looks.Max(l => l.Time)).AddDays(1);
        if (to <= from)
            throw new UserInputException("totals-bad-period", $"The period from {from:O} to {to:O} has no length; give --to after --from.");
        SiteTotal? total = null;
        WorkProgress.Run(SiteTotal.Steps(from, to), "adding up", advance => total = SiteTotal.Of(files.Looks, from, to, request.Unlit, request.Options, advance));
        var looks = Looks(files, from, to);
        return new(
            TotalDocument.CurrentSchema,
            new(request.Options.MaxGap.TotalHours, request.Options.FillGaps, request.Unlit, request.Options.Draws, request.Options.Seed, read),
            looks,
            total!,
            request.Gas is { } gas && total!.Gas.Amount is { } volume
                ? EmissionsCalculator.Calculate(new(volume.P50, VolumeUnit.Parse("km3-20C"), gas) { Method = request.Method })
                : null,
            Warnings(total!, looks, request.Unlit));
    }

    private static TotalLooks Looks(LookFiles files, DateTimeOffset from, DateTimeOffset to)
    {
        var inside = files.Looks.Where(l => l.Time >= from && l.Time < to).ToList();
        return new(
            inside.Count(l => l.Kind == SightingKind.Measured),
            inside.Count(l => l.Kind == SightingKind.Unlit),
            inside.Count(l => l.Kind == SightingKind.Unknown),
            files.Looks.Count - inside.Count,
            files.WithoutTime,
            inside.Sum(l => l.LeftOut));
    }

    private static string[] Warnings(SiteTotal total, TotalLooks looks, UnlitReading unlit) =>
    [
        .. total.Gas.Warnings,
        .. looks.Unlit > 0 ? [unlit == UnlitReading.Zero ? WarningCodes.UnlitAsZero : WarningCodes.UnlitAsMissed] : Array.Empty<string>(),
        .. looks.LeftOut > 0 ? [WarningCodes.FlaresLeftOut] : Array.Empty<string>(),
        .. looks.WithoutTime > 0 ? [WarningCodes.TimeUnknown] : Array.Empty<string>(),
    ];

    private static IEnumerable<string> Files(string source)
    {
        if (!Directory.Exists(source))
            return [source];
        var found = Directory.EnumerateFiles(source)
            .Where(f => Path.GetExtension(f) is ".json" or ".jsonl" && !f.EndsWith(".camera.json", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).ToList();
        return found.Count > 0 ? found : throw new UserInputException("source-empty", $"'{source}' holds no .json or .jsonl of 'flarescope analyze'.");
    }

    private static DateTimeOffset Midnight(DateTimeOffset time) => new(time.UtcDateTime.Date, TimeSpan.Zero);
}
