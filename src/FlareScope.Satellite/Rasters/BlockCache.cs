namespace FlareScope.Satellite.Rasters;

/// <summary>Blocks of a remote file kept in memory, the ones used longest ago dropped first.</summary>
/// <param name="capacity">Blocks kept.</param>
internal sealed class BlockCache(int capacity)
{
    private readonly Dictionary<long, LinkedListNode<(long Index, byte[] Bytes)>> _byIndex = [];
    private readonly LinkedList<(long Index, byte[] Bytes)> _byUse = new();

    /// <summary>True when a block is here; its place in the queue does not change.</summary>
    internal bool Contains(long index) => _byIndex.ContainsKey(index);

    /// <summary>A block, or null; it becomes the one used last.</summary>
    internal byte[]? Find(long index)
    {
        if (!_byIndex.TryGetValue(index, out var node))
            return null;
        _byUse.Remove(node);
        _byUse.AddLast(node);
        return node.Value.Bytes;
    }

    /// <summary>Keeps a block.</summary>
    internal void Add(long index, byte[] bytes)
    {
        if (_byIndex.Remove(index, out var old))
            _byUse.Remove(old);
        _byIndex[index] = _byUse.AddLast((index, bytes));
        if (_byIndex.Count > capacity && _byUse.First is { } oldest)
        {
            _byIndex.Remove(oldest.Value.Index);
            _byUse.RemoveFirst();
        }
    }
}
