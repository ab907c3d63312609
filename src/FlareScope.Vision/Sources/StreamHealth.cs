namespace FlareScope.Vision.Sources;

/// <summary>
/// Whether a stream is live. The state is worked out from the clock whenever it is asked for, so that a stream that stands still
/// cannot look live because nobody told. Safe for several threads.
/// </summary>
/// <param name="options">Waiting times.</param>
/// <param name="clock">The clock.</param>
public sealed class StreamHealth(StreamHealthOptions options, TimeProvider clock)
{
    private readonly Lock _gate = new();
    private (int Width, int Height)? _size;
    private (int Width, int Height) _seen;
    private ulong? _hash;
    private bool _changed;
    private bool _dropped;
    private long _frameAt;
    private long _changeAt;

    /// <summary>The state at this moment.</summary>
    public StreamState State
    {
        get
        {
            lock (_gate)
                return StateNow();
        }
    }

    /// <summary>Whether the picture may be shown as live.</summary>
    public bool IsLive => State == StreamState.Live;

    /// <summary>A frame has come.</summary>
    /// <param name="hash">Hash of its pixels.</param>
    /// <param name="width">Width as sent, px.</param>
    /// <param name="height">Height as sent, px.</param>
    public void OnFrame(ulong hash, int width, int height)
    {
        lock (_gate)
        {
            var now = clock.GetTimestamp();
            if (_dropped)
                (_dropped, _hash, _changed) = (false, null, false); // after a break it has to prove itself again
            if (_hash is null || _hash != hash)
            {
                _changed = _hash is not null;
                _changeAt = now;
            }

            (_hash, _frameAt, _seen) = (hash, now, (width, height));
            _size ??= (width, height);
        }
    }

    /// <summary>The connection was lost.</summary>
    public void OnDrop()
    {
        lock (_gate)
            _dropped = true;
    }

    /// <summary>A person has checked scale and zones for the new size.</summary>
    public void AcceptSize()
    {
        lock (_gate)
            _size = _hash is null ? null : _seen;
    }

    private StreamState StateNow()
    {
        if (_dropped)
            return StreamState.Dropped;
        if (_hash is null)
            return StreamState.Connecting;
        if (clock.GetElapsedTime(_frameAt) >= options.DropAfter)
            return StreamState.Dropped;
        if (_size != _seen)
            return StreamState.SizeChanged;
        if (clock.GetElapsedTime(_changeAt) >= options.FreezeAfter)
            return StreamState.Frozen;
        return _changed ? StreamState.Live : StreamState.Connecting;
    }
}
