namespace FlareScope.Satellite.Http;

/// <summary>
/// Sends again what failed for a passing reason: no connection, a dropped or truncated body, 408, 429 (waiting as long as
/// <c>Retry-After</c> asks) and every status from 500. Reading the answer lies inside the attempt, so a body cut short by a proxy
/// that declared its own length is asked for again too.
/// </summary>
/// <param name="inner">Sends once.</param>
/// <param name="options">Patience.</param>
/// <param name="clock">Clock of the waits.</param>
/// <param name="waiting">Told when a wait begins; null for nobody.</param>
public sealed class RetryingFetcher(IFetcher inner, RetryOptions options, TimeProvider clock, Action<RetryNotice>? waiting = null) : IFetcher
{
    /// <inheritdoc/>
    public async Task<T> FetchAsync<T>(FetchRequest request, Func<FetchedBody, T> read, CancellationToken cancel)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await inner.FetchAsync(request, read, cancel).ConfigureAwait(false);
            }
            catch (RemoteFailureException failure) when (failure.IsTransient)
            {
                await PauseAsync(failure, attempt, cancel).ConfigureAwait(false);
            }
        }
    }

    private async Task PauseAsync(RemoteFailureException failure, int attempt, CancellationToken cancel)
    {
        if (attempt >= options.Attempts)
            throw GivenUp(failure, $"gave up after {attempt} attempts");
        var wait = failure.RetryAfter is { } asked && asked > options.WaitAfter(attempt) ? asked : options.WaitAfter(attempt);
        if (wait > options.LongestRetryAfter)
            throw GivenUp(failure, $"it asks to wait {wait.TotalSeconds:0} s, longer than the {options.LongestRetryAfter.TotalSeconds:0} s this client waits");
        // The wait begins before anybody hears of it, so that whoever owns the clock can turn it.
        var pause = Task.Delay(wait, clock, cancel);
        waiting?.Invoke(new RetryNotice(failure.Message, attempt, options.Attempts, wait));
        await pause.ConfigureAwait(false);
    }

    private static RemoteFailureException GivenUp(RemoteFailureException failure, string why) =>
        new(failure.Code, $"{failure.Message.TrimEnd('.')}; {why}.", isTransient: false, failure) { Status = failure.Status, RetryAfter = failure.RetryAfter };
}
