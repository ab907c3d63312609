using System.Text.Json.Nodes;
using FlareScope.Server.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FlareScope.Server.Features.Analyses;

/// <summary><c>GET /api/v1/analyses/{id}/inputs</c>: what an analysis was made with, so that it can be changed.</summary>
internal static class GetInputs
{
    /// <summary>Camera, gas and thresholds of an analysis.</summary>
    /// <param name="Camera">camera.json; null when nothing was known.</param>
    /// <param name="Gas">Preset name, or gas.json as text.</param>
    /// <param name="Confidence">Least confidence kept, 0..1.</param>
    /// <param name="Iou">Greatest overlap of two boxes of one class, 0..1.</param>
    public sealed record Response(JsonNode? Camera, string Gas, double Confidence, double Iou);

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/analyses/{id}/inputs", HandleAsync)
        .WithName("GetInputs").WithTags("Analyses").WithSummary("Camera, gas and thresholds of an analysis")
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Ok<Response>> HandleAsync(string id, HistoryContext history, CancellationToken cancellation)
    {
        var record = await history.RequireAsync(id, cancellation);
        var camera = record.CameraJson is null ? null : JsonNode.Parse(record.CameraJson);
        return TypedResults.Ok(new Response(camera, record.Gas, record.Confidence, record.Iou));
    }
}
