using System.Text.Json;
using FlareScope.Core;
using FlareScope.Core.Analysis;
using FlareScope.Server.Storage;

namespace FlareScope.Server.Features.Analyses;

/// <summary>Between documents and the lines of the history.</summary>
internal static class Records
{
    /// <summary>The record of an id.</summary>
    /// <exception cref="UserInputException"><c>analysis-unknown</c>.</exception>
    public static async Task<AnalysisRecord> RequireAsync(this HistoryContext history, string id, CancellationToken cancellation) =>
        await history.Analyses.FindAsync([id], cancellation)
        ?? throw new UserInputException("analysis-unknown", $"There is no analysis '{PictureName.Of(id)}'; see GET /api/v1/analyses for those kept.");

    /// <summary>The document of a record.</summary>
    public static AnalysisDocument Document(this AnalysisRecord record) =>
        JsonSerializer.Deserialize<AnalysisDocument>(record.DocumentJson, AnalysisJson.Compact)!;

    /// <summary>A new record.</summary>
    public static AnalysisRecord New(AnalysisDocument document, ShotInputs inputs, double confidence, double iou)
    {
        var record = new AnalysisRecord
        {
            Id = document.Id,
            CreatedAt = document.CreatedAt,
            Name = document.Source.Name,
            SourceKind = document.Source.Kind,
            PictureSha256 = document.Source.Sha256,
            CameraJson = inputs.CameraText,
            Gas = inputs.Gas,
            CalibrationJson = inputs.CalibrationText,
            Confidence = confidence,
            Iou = iou,
            DocumentJson = "",
        };
        record.Show(document);
        return record;
    }

    /// <summary>Puts a document into a record, and its headline figures beside it: those of the largest flare.</summary>
    public static void Show(this AnalysisRecord record, AnalysisDocument document)
    {
        var estimate = document.Flares is [var largest, ..] ? largest.Estimate : null;
        record.DocumentJson = JsonSerializer.Serialize(document, AnalysisJson.Compact);
        record.FlareCount = document.Flares.Count;
        record.Tier = estimate?.Tier;
        record.RelativeIndex = estimate?.RelativeIndex;
        record.GasFlowP05 = estimate?.GasFlow?.P05;
        record.GasFlowP50 = estimate?.GasFlow?.P50;
        record.GasFlowP95 = estimate?.GasFlow?.P95;
    }
}
