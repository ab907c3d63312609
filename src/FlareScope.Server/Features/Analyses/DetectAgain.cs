using System.ComponentModel;
using FlareScope.Core.Analysis;
using FlareScope.Server.Features.Models;
using FlareScope.Server.Storage;
using FlareScope.Vision.Inference;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FlareScope.Server.Features.Analyses;

/// <summary><c>POST /api/v1/analyses/{id}/detect</c>: the kept picture with other thresholds, under the same id; camera, gas and calibration stay.</summary>
internal static class DetectAgain
{
    /// <summary>Thresholds; what is absent stays.</summary>
    public sealed record Request(
        [property: Description("Least confidence kept, 0..1.")] double? Confidence,
        [property: Description("Greatest overlap of two boxes of one class, 0..1.")] double? Iou);

    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/analyses/{id}/detect", HandleAsync)
        .WithName("DetectAgain").WithTags("Analyses")
        .WithSummary("Detects again with another confidence threshold")
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status503ServiceUnavailable);

    private static async Task<Ok<AnalysisDocument>> HandleAsync(
        string id,
        Request request,
        Detector detector,
        AnalysisRunner runner,
        PictureStore pictures,
        HistoryContext history,
        CancellationToken cancellation)
    {
        using var lease = detector.Lease();
        var record = await history.RequireAsync(id, cancellation);
        var thresholds = new DetectionThresholds(request.Confidence ?? record.Confidence, request.Iou ?? record.Iou).Validated();
        var options = ShotInputs.Of(record.CameraJson, record.Gas, record.CalibrationJson).Options(thresholds, record.SourceKind);

        var bytes = await pictures.GetAsync(record.PictureSha256, cancellation);
        var fresh = await runner.AnalyseAsync(lease.Engine, bytes, record.Name, options, cancellation);
        var document = fresh with { Id = record.Id, CreatedAt = record.Document().CreatedAt };

        (record.Confidence, record.Iou) = (thresholds.Confidence, thresholds.Iou);
        record.Show(document);
        await history.SaveChangesAsync(cancellation);
        return TypedResults.Ok(document);
    }
}
