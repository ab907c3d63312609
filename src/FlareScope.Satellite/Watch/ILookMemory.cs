namespace FlareScope.Satellite.Watch;

/// <summary>What has been looked at already, and the files kept from it.</summary>
public interface ILookMemory
{
    /// <summary>Whether a look is settled: stored with an outcome, or failed so often that it is let go.</summary>
    bool IsSettled(LookKey key);

    /// <summary>A file kept earlier, null when there is none.</summary>
    /// <param name="name">Plain name that this program made, never one a user or a service gave.</param>
    byte[]? ReadKept(string name);

    /// <summary>Keeps a file.</summary>
    void Keep(string name, byte[] content);

    /// <summary>Keeps bytes under their hash.</summary>
    /// <returns>Their name in a look.</returns>
    Evidence KeepEvidence(string name, byte[] content);
}
