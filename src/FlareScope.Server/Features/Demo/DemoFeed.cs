using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace FlareScope.Server.Features.Demo;

/// <summary>Hands the states of the simulated camera to everybody who watches; a latecomer first gets the last minutes.</summary>
internal sealed class DemoFeed
{
    private const int Remembered = 90;
    private readonly Lock _gate = new();
    private ImmutableQueue<DemoEvent> _recent = [];
    private ImmutableList<Channel<DemoEvent>> _watchers = [];
    private int _count;
    private DemoState? _last;

    /// <summary>The last frame; null before the first.</summary>
    public DemoFrame? Frame { get; private set; }

    /// <summary>Whether anybody watches.</summary>
    public bool Watched => !_watchers.IsEmpty;

    /// <summary>Shows a state and its frame to everybody.</summary>
    public void Publish(DemoState state, DemoFrame frame)
    {
        lock (_gate)
        {
            var told = new DemoEvent(_last is null ? "new" : "update", _last, state);
            (_last, Frame) = (state, frame);
            _recent = _recent.Enqueue(told);
            if (++_count > Remembered) _recent = _recent.Dequeue();
            foreach (var watcher in _watchers) watcher.Writer.TryWrite(told);
        }
    }

    /// <summary>The last minutes, then every new state as it comes.</summary>
    public async IAsyncEnumerable<DemoEvent> WatchAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        // A watcher that does not keep up loses the oldest states, not the newest.
        var channel = Channel.CreateBounded<DemoEvent>(new BoundedChannelOptions(Remembered) { FullMode = BoundedChannelFullMode.DropOldest });
        lock (_gate)
        {
            foreach (var told in _recent) channel.Writer.TryWrite(told);
            _watchers = _watchers.Add(channel);
        }

        try
        {
            await foreach (var told in channel.Reader.ReadAllAsync(cancellation)) yield return told;
        }
        finally
        {
            lock (_gate) _watchers = _watchers.Remove(channel);
        }
    }
}
