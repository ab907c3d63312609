using FlareScope.Core.Analysis;
using FlareScope.Server.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FlareScope.Server.Features.Analyses;

/// <summary><c>GET /api/v1/analyses/{id}</c>: the document as it is kept.</summary>
internal static class GetAnalysis
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/analyses/{id}", HandleAsync)
        .WithName("GetAnalysis").WithTags("Analyses").WithSummary("The document of an analysis")
        .Produces<AnalysisDocument>()
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<ContentHttpResult> HandleAsync(string id, HistoryContext history, CancellationToken cancellation) =>
        TypedResults.Text((await history.RequireAsync(id, cancellation)).DocumentJson, "application/json");
}
