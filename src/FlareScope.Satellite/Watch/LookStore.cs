using System.Text;
using System.Text.Json;
using FlareScope.Core;
using FlareScope.Core.Analysis;

namespace FlareScope.Satellite.Watch;

/// <summary>
/// A folder of looks: <c>looks.jsonl</c>, one look a line, only ever appended to; <c>state.json</c>, replaced whole; <c>evidence/</c>,
/// files by their hash; <c>cache/</c>, files that may be deleted at any time. A process may be killed at any moment: a torn last
/// line is cut off at the next start, and the look is made again.
/// </summary>
public sealed class LookStore : ILookMemory, IDisposable
{
    private const string LooksName = "looks.jsonl";
    private const string StateName = "state.json";
    private const string LockName = "in-use";
    private const byte NewLine = (byte)'\n';

    private readonly string _folder;
    private readonly int _mostFailures;
    private readonly FileStream _lock;
    private readonly FileStream _looks;
    private readonly HashSet<LookKey> _settled = [];
    private readonly Dictionary<LookKey, int> _failures = [];

    private LookStore(string folder, int mostFailures, FileStream inUse)
    {
        (_folder, _mostFailures, _lock) = (folder, mostFailures, inUse);
        _looks = new FileStream(Path.Combine(folder, LooksName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
    }

    /// <summary>Opens a folder, making it when it is not there, and reads what has been looked at.</summary>
    /// <param name="folder">Folder.</param>
    /// <param name="mostFailures">Failed looks after which an item is let go.</param>
    /// <exception cref="UserInputException"><c>data-in-use</c>: another process watches into it; <c>looks-broken</c>: a line is no look.</exception>
    public static LookStore Open(string folder, int mostFailures)
    {
        Directory.CreateDirectory(Path.Combine(folder, "evidence"));
        Directory.CreateDirectory(Path.Combine(folder, "cache"));
        var store = new LookStore(folder, mostFailures, Lock(folder));
        try
        {
            store.ReadLooks();
            return store;
        }
        catch
        {
            store.Dispose();
            throw;
        }
    }

    /// <summary>Looks stored so far.</summary>
    public int Count { get; private set; }

    /// <inheritdoc/>
    public bool IsSettled(LookKey key) => _settled.Contains(key) || _failures.GetValueOrDefault(key) >= _mostFailures;

    /// <summary>Stores looks that are not settled yet, in one write that is on the disk when this returns.</summary>
    /// <returns>The looks that were new.</returns>
    public IReadOnlyList<Look> Append(IEnumerable<Look> looks)
    {
        var fresh = new List<Look>();
        var lines = new StringBuilder();
        foreach (var look in looks)
        {
            if (IsSettled(LookKey.Of(look)))
                continue;
            Note(look);
            fresh.Add(look);
            lines.Append(JsonSerializer.Serialize(look, AnalysisJson.Compact)).Append('\n');
        }
        if (fresh.Count > 0)
        {
            _looks.Write(Encoding.UTF8.GetBytes(lines.ToString()));
            _looks.Flush(flushToDisk: true);
        }
        return fresh;
    }

    /// <summary>The state of the last run; an empty one when there is none or it cannot be read, which only makes every source due.</summary>
    public WatchState ReadState()
    {
        var path = Path.Combine(_folder, StateName);
        try
        {
            return File.Exists(path) ? JsonSerializer.Deserialize<WatchState>(File.ReadAllBytes(path), AnalysisJson.Compact) ?? new() : new();
        }
        catch (JsonException)
        {
            return new();
        }
    }

    /// <summary>Replaces the state.</summary>
    public void WriteState(WatchState state) =>
        AtomicFile.Write(Path.Combine(_folder, StateName), JsonSerializer.SerializeToUtf8Bytes(state, AnalysisJson.Indented));

    /// <inheritdoc/>
    public byte[]? ReadKept(string name) => File.Exists(CachePath(name)) ? File.ReadAllBytes(CachePath(name)) : null;

    /// <inheritdoc/>
    public void Keep(string name, byte[] content) => AtomicFile.Write(CachePath(name), content);

    /// <inheritdoc/>
    public Evidence KeepEvidence(string name, byte[] content)
    {
        var evidence = Evidence.Of(name, content);
        var path = Path.Combine(_folder, "evidence", evidence.Sha256);
        if (!File.Exists(path))
            AtomicFile.Write(path, content);
        return evidence;
    }

    /// <summary>Lets the folder go.</summary>
    public void Dispose()
    {
        _looks.Dispose();
        _lock.Dispose();
    }

    /// <summary>A file of its own is locked, so that others may read the looks while they are written.</summary>
    private static FileStream Lock(string folder)
    {
        var path = Path.Combine(folder, LockName);
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException failure) when (File.Exists(path))
        {
            throw new UserInputException("data-in-use", $"'{folder}' is in use by another process; stop it, or give another folder with --data.", failure);
        }
    }

    private string CachePath(string name) =>
        name == Path.GetFileName(name) && name.Length > 0 ? Path.Combine(_folder, "cache", name) : throw new ArgumentException("A plain file name is needed.", nameof(name));

    private void Note(Look look)
    {
        Count++;
        var key = LookKey.Of(look);
        if (look.Outcome == LookOutcome.Failed)
            _failures[key] = _failures.GetValueOrDefault(key) + 1;
        else
            _settled.Add(key);
    }

    private void ReadLooks()
    {
        CutTornLine();
        _looks.Position = 0;
        using var reader = new StreamReader(_looks, Encoding.UTF8, detectEncodingFromByteOrderMarks: false, leaveOpen: true);
        for (var line = 1; reader.ReadLine() is { } text; line++)
        {
            try
            {
                Note(JsonSerializer.Deserialize<Look>(text, AnalysisJson.Compact) ?? throw new JsonException());
            }
            catch (JsonException failure)
            {
                throw new UserInputException("looks-broken", $"'{Path.Combine(_folder, LooksName)}', line {line}, is no look; restore the file or give another folder with --data.", failure);
            }
        }
        _looks.Position = _looks.Length;
    }

    /// <summary>A line without its end was being written when the process died.</summary>
    private void CutTornLine()
    {
        var end = _looks.Length;
        while (end > 0)
        {
            _looks.Position = end - 1;
            if (_looks.ReadByte() == NewLine)
                break;
            end--;
        }
        if (end < _looks.Length)
            _looks.SetLength(end);
    }
}
