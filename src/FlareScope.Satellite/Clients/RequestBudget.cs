namespace FlareScope.Satellite.Clients;

/// <summary>Counts requests in a sliding window, so that a service's limit is kept rather than met.</summary>
/// <param name="limit">Requests in a window.</param>
/// <param name="window">Length of the window.</param>
/// <param name="clock">Clock.</param>
public sealed class RequestBudget(int limit, TimeSpan window, TimeProvider clock)
{
    private readonly Queue<DateTimeOffset> _spent = new();
    private readonly Lock _gate = new();

    /// <summary>FIRMS: 5,000 transactions in ten minutes for a key (science notes, satellite.md section 6).</summary>
    public static RequestBudget ForFirms(TimeProvider clock) => new(5000, TimeSpan.FromMinutes(10), clock);

    /// <summary>Takes one request out of the budget.</summary>
    /// <param name="free">When false is returned: how long until one is free again.</param>
    /// <returns>False when the budget is spent; nothing is taken then.</returns>
    public bool TryTake(out TimeSpan free)
    {
        lock (_gate)
        {
            var now = clock.GetUtcNow();
            while (_spent.TryPeek(out var oldest) && now - oldest >= window)
                _spent.Dequeue();
            if (_spent.Count >= limit)
            {
                free = window - (now - _spent.Peek());
                return false;
            }
            _spent.Enqueue(now);
            free = TimeSpan.Zero;
            return true;
        }
    }
}
