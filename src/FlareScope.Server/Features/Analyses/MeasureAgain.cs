using System.ComponentModel;
using System.Text.Json;
using FlareScope.Core;
using FlareScope.Core.Analysis;
using FlareScope.Server.Storage;
using FlareScope.Vision.Inference;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FlareScope.Server.Features.Analyses;

/// <summary><c>POST /api/v1/analyses/{id}/measure</c>: the boxes already found, measured with another camera, gas or calibration; nothing is detected.</summary>
internal static class MeasureAgain
{
    /// <summary>A field that is absent keeps what the record has; null (or empty text) means "not known".</summary>
    public sealed record Request
    {
        [Description("camera.json as an object; null: nothing is known of the camera; absent: as before.")]
        public JsonElement Camera { get; init; }

        [Description("A preset name or gas.json as an object; null: not known; absent: as before.")]
        public JsonElement Gas { get; init; }

        [Description("A calibration file as an object or its text; null: none; absent: as before.")]
        public JsonElement Calibration { get; init; }
    }

    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/analyses/{id}/measure", HandleAsync)
        .Accepts<Request>("application/json", "multipart/form-data", "application/x-www-form-urlencoded")
        .WithName("MeasureAgain").WithTags("Analyses")
        .WithSummary("Measures again with another camera, gas or calibration, without detecting")
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Ok<AnalysisDocument>> HandleAsync(
        string id,
        HttpRequest request,
        AnalysisRunner runner,
        PictureStore pictures,
        HistoryContext history,
        CancellationToken cancellation)
    {
        var record = await history.RequireAsync(id, cancellation);
        var inputs = await ReadAsync(request, record, cancellation);
        var before = record.Document();
        var options = inputs.Options(new DetectionThresholds(record.Confidence, record.Iou), record.SourceKind);

        var bytes = await pictures.GetAsync(record.PictureSha256, cancellation);
        var measured = await runner.MeasureAsync(before, bytes, record.Name, options, cancellation);
        var document = measured with { TimingMs = Timings(before.TimingMs, measured.TimingMs.Measure) };

        (record.CameraJson, record.Gas, record.CalibrationJson) = (inputs.CameraText, inputs.Gas, inputs.CalibrationText);
        record.Show(document);
        await history.SaveChangesAsync(cancellation);
        return TypedResults.Ok(document);
    }

    /// <summary>Every stage as it last ran: detecting is not repeated, so its times stay.</summary>
    private static StageTimings Timings(StageTimings before, double measure) =>
        before with { Measure = measure, Total = Math.Round(before.Total - before.Measure + measure, 2) };

    private static async Task<ShotInputs> ReadAsync(HttpRequest request, AnalysisRecord record, CancellationToken cancellation)
    {
        if (request.HasFormContentType)
        {
            var form = await request.ReadFormAsync(cancellation);
            return ShotInputs.Of(
                await FormText.OfAsync(form, "camera", cancellation) ?? record.CameraJson,
                await FormText.OfAsync(form, "gas", cancellation) ?? record.Gas,
                await FormText.OfAsync(form, "calibration", cancellation) ?? record.CalibrationJson);
        }

        if (!request.HasJsonContentType())
            throw new UserInputException("media-type-unsupported", "Send application/json or multipart/form-data with 'camera', 'gas' and 'calibration'.");
        try
        {
            using var body = await JsonDocument.ParseAsync(request.Body, cancellationToken: cancellation);
            if (body.RootElement.ValueKind != JsonValueKind.Object)
                throw new UserInputException("bad-request", "The body must be an object such as {\"camera\": {…}, \"gas\": \"apg-mid\"}.");
            return ShotInputs.Of(
                body.RootElement.TryGetProperty("camera", out var camera) ? ShotInputs.Text(camera) : record.CameraJson,
                body.RootElement.TryGetProperty("gas", out var gas) ? ShotInputs.Text(gas) : record.Gas,
                body.RootElement.TryGetProperty("calibration", out var calibration) ? ShotInputs.Text(calibration) : record.CalibrationJson);
        }
        catch (JsonException failure)
        {
            throw new UserInputException("bad-request", $"The body is not valid JSON: {failure.Message}", failure);
        }
    }
}
