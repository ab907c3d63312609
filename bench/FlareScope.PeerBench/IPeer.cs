namespace FlareScope.PeerBench;

/// <summary>A detector that is timed beside the others: bytes of a picture in, boxes out.</summary>
internal interface IPeer : IDisposable
{
    /// <summary>Name in the table.</summary>
    string Name { get; }

    /// <summary>Finds boxes of any class and tells how many.</summary>
    int Detect(byte[] picture);
}
