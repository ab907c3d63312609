using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;
using FlareScope.Server.Features.Analyses;
using FlareScope.Server.Features.Models;
using FlareScope.Vision.Inference;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace FlareScope.Server.Features.Detection;

/// <summary>
/// <c>POST /v1/vision/detection</c>: boxes only, in the DeepStack / CodeProject.AI form, so that video recorders which speak
/// it (Blue Iris, Agent DVR, Frigate-style clients) use this detector unchanged. Nothing is kept.
/// </summary>
internal static class DetectObjects
{
    /// <summary>DeepStack's own default.</summary>
    private const double DefaultConfidence = 0.4;

    /// <summary>One box; edges in whole picture pixels.</summary>
    public sealed record Prediction(
        string Label,
        double Confidence,
        [property: JsonPropertyName("x_min")] int XMin,
        [property: JsonPropertyName("y_min")] int YMin,
        [property: JsonPropertyName("x_max")] int XMax,
        [property: JsonPropertyName("y_max")] int YMax);

    /// <summary>The boxes of a picture and the time they took, ms.</summary>
    public sealed record Response(bool Success, IReadOnlyList<Prediction> Predictions, double InferenceMs, double ProcessMs);

    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/v1/vision/detection", HandleAsync)
        .DisableAntiforgery()
        .WithName("DetectObjects").WithTags("Detection").WithSummary("Boxes in the DeepStack form")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
        .ProducesProblem(StatusCodes.Status503ServiceUnavailable);

    private static async Task<Ok<Response>> HandleAsync(
        [Description("JPEG, PNG, WebP, BMP or a still GIF.")] IFormFile? image,
        [FromForm(Name = "min_confidence"), Description("Least confidence kept, 0..1; default 0.4.")] double? minConfidence,
        Detector detector,
        AnalysisRunner runner,
        CancellationToken cancellation)
    {
        var started = Stopwatch.GetTimestamp();
        using var lease = detector.Lease();
        var thresholds = new DetectionThresholds(minConfidence ?? DefaultConfidence, lease.Engine.Defaults.Iou).Validated();
        var picture = await UploadedPicture.ReadAsync(image, cancellation);
        var found = await runner.DetectAsync(lease.Engine, picture.Bytes, picture.Name, thresholds, cancellation);
        return TypedResults.Ok(new Response(
            Success: true,
            [.. found.Detections.Select(Predict)],
            Math.Round(found.InferenceMs, 1),
            Math.Round(Stopwatch.GetElapsedTime(started).TotalMilliseconds, 1)));
    }

    private static Prediction Predict(Core.Analysis.Detection found) => new(
        found.Class.ToString().ToLowerInvariant(),
        Math.Round(found.Score, 4),
        (int)Math.Floor(found.Box.X),
        (int)Math.Floor(found.Box.Y),
        (int)Math.Ceiling(found.Box.Right),
        (int)Math.Ceiling(found.Box.Bottom));
}
