using System.ComponentModel;
using FlareScope.Core;
using FlareScope.Core.Analysis;
using FlareScope.Server.Features.Models;
using FlareScope.Server.Features.Samples;
using FlareScope.Server.Storage;
using FlareScope.Vision.Inference;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace FlareScope.Server.Features.Analyses;

/// <summary><c>POST /api/v1/analyses</c>: a picture in, its document out; kept in the history.</summary>
internal static class CreateAnalysis
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/analyses", HandleAsync)
        .DisableAntiforgery()
        .WithName("CreateAnalysis").WithTags("Analyses")
        .WithSummary("Finds and measures the flares of a picture")
        .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
        .ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
        .ProducesProblem(StatusCodes.Status503ServiceUnavailable);

    private static async Task<Created<AnalysisDocument>> HandleAsync(
        [Description("JPEG, PNG, WebP, BMP or a still GIF, up to 64 MB.")] IFormFile? image,
        [FromForm, Description("camera.json: scale, distance, lens, tip, wind; all optional.")] string? camera,
        [FromForm, Description("gas.json or a preset: methane, natural-gas, apg-mid, apg-rich, unknown.")] string? gas,
        [FromForm, Description("A calibration of this camera at its site, as 'flarescope calibrate --out' wrote it: the flow is then tier 3.")] string? calibration,
        [FromForm, Description("A stored camera; none can be stored yet.")] string? cameraId,
        [FromForm, Description("Least confidence kept, 0..1; default: the model's own.")] double? confidence,
        [FromForm, Description("Greatest overlap of two boxes of one class, 0..1; default: the model's own.")] double? iou,
        HttpRequest request,
        Detector detector,
        AnalysisRunner runner,
        PictureStore pictures,
        SampleGallery samples,
        HistoryContext history,
        ILogger<AnalysisRunner> logger,
        CancellationToken cancellation)
    {
        if (!string.IsNullOrWhiteSpace(cameraId))
            throw new UserInputException("camera-unknown", $"There is no stored camera '{PictureName.Of(cameraId)}'; send its camera.json in the field 'camera'.");
        var form = await request.ReadFormAsync(cancellation);
        var inputs = ShotInputs.Of(
            camera ?? await FormText.OfAsync(form, "camera", cancellation),
            gas ?? await FormText.OfAsync(form, "gas", cancellation),
            calibration ?? await FormText.OfAsync(form, "calibration", cancellation));
        using var lease = detector.Lease();
        var defaults = lease.Engine.Defaults;
        var thresholds = new DetectionThresholds(confidence ?? defaults.Confidence, iou ?? defaults.Iou).Validated();
        var picture = await UploadedPicture.ReadAsync(image, cancellation);

        var document = await runner.AnalyseAsync(
            lease.Engine,
            picture.Bytes,
            picture.Name,
            inputs.Options(thresholds, samples.Holds(PictureStore.NameOf(picture.Bytes)) ? "simulation" : "image"),
            cancellation);

        await pictures.PutAsync(picture.Bytes, cancellation);
        history.Analyses.Add(Records.New(document, inputs, thresholds.Confidence, thresholds.Iou));
        await history.SaveChangesAsync(cancellation);
        logger.Analysed(document.Id, document.Flares.Count, document.TimingMs.Total);
        return TypedResults.Created($"/api/v1/analyses/{document.Id}", document);
    }
}
