using FlareScope.Core;

namespace FlareScope.Satellite.Watch;

/// <summary>Reads a table of detections.</summary>
public interface IHotspotTable
{
    /// <summary>Reads every row; each hotspot carries its own moment.</summary>
    /// <param name="table">The file as it was fetched, plain or gzip.</param>
    /// <param name="name">What messages call it.</param>
    /// <exception cref="UserInputException">The table is not understood.</exception>
    IReadOnlyList<Hotspot> Read(byte[] table, string name);
}
