namespace FlareScope.Satellite.Watch;

/// <summary>Writes a file so that a reader, or a restart, finds either the old or the new one, never half of it.</summary>
internal static class AtomicFile
{
    private const string Unfinished = ".part";

    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        using (var file = new FileStream(path + Unfinished, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            file.Write(content);
            file.Flush(flushToDisk: true);
        }
        File.Move(path + Unfinished, path, overwrite: true);
    }
}
