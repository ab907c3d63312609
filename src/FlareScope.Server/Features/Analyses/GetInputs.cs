using System.Text.Json.Nodes;
using FlareScope.Core.Calibration;
using FlareScope.Server.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FlareScope.Server.Features.Analyses;

/// <summary><c>GET /api/v1/analyses/{id}/inputs</c>: what an analysis was made with, so that it can be changed.</summary>
internal static class GetInputs
{
    /// <summary>Camera, gas, calibration and thresholds of an analysis.</summary>
    /// <param name="Camera">camera.json; null when nothing was known.</param>
    /// <param name="Gas">Preset name, or gas.json as text.</param>
    /// <param name="Calibration">The site calibration in short; null when there was none.</param>
    /// <param name="Confidence">Least confidence kept, 0..1.</param>
    /// <param name="Iou">Greatest overlap of two boxes of one class, 0..1.</param>
    public sealed record Response(JsonNode? Camera, string Gas, CalibrationTold? Calibration, double Confidence, double Iou);

    /// <summary>Which calibration it was.</summary>
    /// <param name="Id">Its name in documents.</param>
    /// <param name="Site">The site as people call it.</param>
    /// <param name="Points">Number of metered points.</param>
    public sealed record CalibrationTold(string Id, string Site, int Points);

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/analyses/{id}/inputs", HandleAsync)
        .WithName("GetInputs").WithTags("Analyses").WithSummary("Camera, gas, calibration and thresholds of an analysis")
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Ok<Response>> HandleAsync(string id, HistoryContext history, CancellationToken cancellation)
    {
        var record = await history.RequireAsync(id, cancellation);
        var camera = record.CameraJson is null ? null : JsonNode.Parse(record.CameraJson);
        return TypedResults.Ok(new Response(camera, record.Gas, Told(record.CalibrationJson), record.Confidence, record.Iou));
    }

    private static CalibrationTold? Told(string? text) =>
        text is not null && SiteCalibrationJson.Parse(text) is var calibration ? new(calibration.Id, calibration.Site, calibration.Points) : null;
}
