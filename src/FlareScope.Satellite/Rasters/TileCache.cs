namespace FlareScope.Satellite.Rasters;

/// <summary>Decoded tiles, the ones used longest ago dropped first; their buffers are used again.</summary>
/// <param name="limitBytes">Bytes kept; one tile is kept even when it is larger.</param>
internal sealed class TileCache(long limitBytes)
{
    private readonly Dictionary<(int Level, int Tile), LinkedListNode<((int, int) Key, byte[] Bytes)>> _byKey = [];
    private readonly LinkedList<((int, int) Key, byte[] Bytes)> _byUse = new();
    private long _held;

    /// <summary>True when a tile is here.</summary>
    internal bool Contains(int level, int tile) => _byKey.ContainsKey((level, tile));

    /// <summary>A tile, decoded now when it is not here.</summary>
    /// <param name="level">Level.</param>
    /// <param name="tile">Number of the tile.</param>
    /// <param name="bytes">Length of a decoded tile of this level.</param>
    /// <param name="decode">Fills a buffer.</param>
    internal byte[] Get(int level, int tile, int bytes, Action<byte[]> decode)
    {
        if (_byKey.TryGetValue((level, tile), out var node))
        {
            _byUse.Remove(node);
            _byUse.AddLast(node);
            return node.Value.Bytes;
        }

        var buffer = MakeRoom(bytes) ?? new byte[bytes];
        decode(buffer);
        _byKey[(level, tile)] = _byUse.AddLast(((level, tile), buffer));
        _held += bytes;
        return buffer;
    }

    private byte[]? MakeRoom(int bytes)
    {
        byte[]? freed = null;
        while (_held + bytes > limitBytes && _byUse.First is { } oldest)
        {
            _byUse.RemoveFirst();
            _byKey.Remove(oldest.Value.Key);
            _held -= oldest.Value.Bytes.Length;
            freed = oldest.Value.Bytes.Length == bytes ? oldest.Value.Bytes : freed;
        }

        return freed;
    }
}
