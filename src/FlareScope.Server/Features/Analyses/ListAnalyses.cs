using System.ComponentModel;
using FlareScope.Core.Analysis;
using FlareScope.Server.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace FlareScope.Server.Features.Analyses;

/// <summary><c>GET /api/v1/analyses</c>: the history, newest first, page by page.</summary>
internal static class ListAnalyses
{
    private const int MostAtOnce = 100;

    /// <summary>One line of the history; the figures are those of the largest flare.</summary>
    public sealed record Item(
        string Id, DateTimeOffset CreatedAt, string Name, string Kind, int Flares, int? Tier, double? RelativeIndex, QuantityBand? GasFlow);

    /// <summary>A page of the history.</summary>
    /// <param name="Items">Newest first.</param>
    /// <param name="Next">The value of <c>before</c> that gives the following page; null on the last one.</param>
    public sealed record Page(IReadOnlyList<Item> Items, string? Next);

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/analyses", HandleAsync)
        .WithName("ListAnalyses").WithTags("Analyses").WithSummary("The history, newest first");

    private static async Task<Ok<Page>> HandleAsync(
        HistoryContext history,
        CancellationToken cancellation,
        [Description("Most items to give, 1 to 100.")] int limit = 20,
        [Description("Id of the last item of the page before.")] string? before = null)
    {
        var most = Math.Clamp(limit, 1, MostAtOnce);
        var records = history.Analyses.AsNoTracking();
        if (before is not null)
        {
            var last = await history.RequireAsync(before, cancellation);
            records = records.Where(r => r.CreatedAt < last.CreatedAt
                || (r.CreatedAt == last.CreatedAt && r.Id.CompareTo(last.Id) < 0));
        }

        var found = await records.OrderByDescending(r => r.CreatedAt).ThenByDescending(r => r.Id).Take(most + 1).ToListAsync(cancellation);
        var items = found.Take(most).Select(Line).ToList();
        return TypedResults.Ok(new Page(items, found.Count > most ? items[^1].Id : null));
    }

    private static Item Line(AnalysisRecord r) => new(
        r.Id, r.CreatedAt, r.Name, r.SourceKind, r.FlareCount, r.Tier, r.RelativeIndex,
        r is { GasFlowP05: { } p05, GasFlowP50: { } p50, GasFlowP95: { } p95 }
            ? new QuantityBand("thousand m3/day", Core.Units.ReferenceState.Celsius20.ToString(), p05, p50, p95)
            : null);
}
