using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using FlareScope.Core.Statistics;

namespace FlareScope.Satellite.Watch;

/// <summary>When a source is due.</summary>
internal static class WatchSchedule
{
    /// <summary>
    /// The poll after this one: one interval later, plus a delay drawn from the source's name and the moment, so that two
    /// installations do not keep step and a test can draw the same again.
    /// </summary>
    public static DateTimeOffset After(WatchSource source, DateTimeOffset now)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{source.Id} {now.UtcTicks}"));
        var random = new SeededRandom(BinaryPrimitives.ReadUInt64LittleEndian(hash));
        return now + source.Every + source.Jitter * random.NextDouble();
    }

    /// <summary>When a source is due by a state; never later than one interval from now, should the clock have been set back.</summary>
    public static DateTimeOffset Due(WatchSource source, WatchState state, DateTimeOffset now)
    {
        var due = state.NextDue.GetValueOrDefault(source.Id, now);
        var latest = now + source.Every + source.Jitter;
        return due < latest ? due : latest;
    }
}
