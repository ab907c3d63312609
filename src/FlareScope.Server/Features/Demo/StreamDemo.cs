using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FlareScope.Server.Features.Demo;

/// <summary><c>GET /api/v1/demo/events</c>: the simulated camera, live, as server-sent events.</summary>
internal static class StreamDemo
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/demo/events", Handle)
        .WithName("StreamDemo").WithTags("Demo").WithSummary("The simulated camera, live: measured and true")
        .Produces<DemoEvent>(StatusCodes.Status200OK, "text/event-stream");

    private static ServerSentEventsResult<DemoEvent> Handle(DemoFeed feed, IHostApplicationLifetime lifetime, CancellationToken cancellation) =>
        TypedResults.ServerSentEvents(WatchAsync(feed, lifetime.ApplicationStopping, cancellation));

    /// <summary>Ends with the watcher or with the server: a stopping server must not wait for its watchers.</summary>
    private static async IAsyncEnumerable<DemoEvent> WatchAsync(
        DemoFeed feed, CancellationToken stopping, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stopping, cancellation);
        await using var events = feed.WatchAsync(either.Token).GetAsyncEnumerator(CancellationToken.None);
        while (await MovedAsync(events)) yield return events.Current;
    }

    private static async Task<bool> MovedAsync(IAsyncEnumerator<DemoEvent> events)
    {
        try
        {
            return await events.MoveNextAsync();
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
