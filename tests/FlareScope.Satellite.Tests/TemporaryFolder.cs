namespace FlareScope.Satellite.Tests;

/// <summary>A folder that goes away with the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    internal string FullPath { get; } = Directory.CreateTempSubdirectory("flarescope-test-").FullName;

    internal string this[string name] => Path.Combine(FullPath, name);

    public void Dispose() => Directory.Delete(FullPath, recursive: true);
}
