namespace FlareScope.Satellite.Http;

/// <summary>The one way out to the network: checked, limited and, in <see cref="RetryingFetcher"/>, patient.</summary>
public interface IFetcher
{
    /// <summary>Sends a request and reads its answer.</summary>
    /// <typeparam name="T">What the answer holds.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="read">Reads the answer of any status below 500 except 408 and 429; throws <see cref="RemoteFailureException"/> when it is not what was asked for.</param>
    /// <param name="cancel">Stops waiting and sending.</param>
    /// <exception cref="RemoteFailureException">The service failed for good.</exception>
    Task<T> FetchAsync<T>(FetchRequest request, Func<FetchedBody, T> read, CancellationToken cancel);
}
