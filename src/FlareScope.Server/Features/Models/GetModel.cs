using System.Text.Json.Nodes;
using FlareScope.Core.Analysis;
using FlareScope.Vision.Inference;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FlareScope.Server.Features.Models;

/// <summary><c>GET /api/v1/model</c>: which detector works here, or why none does.</summary>
internal static class GetModel
{
    private static readonly string[] DefaultClasses = Enum.GetValues<DetectionClass>().Select(c => c.ToString().ToLowerInvariant()).ToArray();

    /// <summary>The detector. Without one, <c>available</c> is false and code and message say why and how to mend it.</summary>
    public sealed record Response
    {
        /// <summary>Whether pictures can be analysed.</summary>
        public required bool Available { get; init; }

        /// <summary>Stable code of the failure; null when available.</summary>
        public string? Code { get; init; }

        /// <summary>What is wrong and how to mend it; null when available.</summary>
        public string? Message { get; init; }

        /// <summary>Model name.</summary>
        public string? Id { get; init; }

        /// <summary>Model version.</summary>
        public string? Version { get; init; }

        /// <summary>SHA-256 of the ONNX file.</summary>
        public string? Sha256 { get; init; }

        /// <summary>Class names; the place in the list is the class number.</summary>
        public required IReadOnlyList<string> Classes { get; init; }

        /// <summary>Recommended thresholds.</summary>
        public DetectionThresholds? Defaults { get; init; }

        /// <summary>Network, as the model's file tells it.</summary>
        public string? Architecture { get; init; }

        /// <summary>Input form, as the model's file tells it.</summary>
        public JsonNode? Input { get; init; }

        /// <summary>How it was trained, as the model's file tells it.</summary>
        public JsonNode? Training { get; init; }

        /// <summary>How well it does on held-out pictures, as the model's file tells it.</summary>
        public JsonNode? Metrics { get; init; }
    }

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/model", Handle)
        .WithName("GetModel").WithTags("Model").WithSummary("The detector: version, classes, thresholds, metrics");

    private static Ok<Response> Handle(Detector detector) => TypedResults.Ok(Of(detector));

    /// <summary>What is told of the detector.</summary>
    internal static Response Of(Detector detector)
    {
        // One lease, so that a swap meanwhile cannot mix two models in one answer.
        if (!detector.IsAvailable)
            return new Response { Available = false, Code = detector.Failure?.Code, Message = detector.Failure?.Message, Classes = DefaultClasses };
        using var lease = detector.Lease();
        var (engine, manifest) = (lease.Engine, lease.Manifest);
        return new Response
        {
            Available = true,
            Id = engine.Info.Id,
            Version = engine.Info.Version,
            Sha256 = engine.Info.Sha256,
            Defaults = engine.Defaults,
            Classes = manifest?["classes"]?.AsArray().Select(name => name!.GetValue<string>()).ToArray() ?? DefaultClasses,
            Architecture = manifest?["architecture"]?.ToString(),
            Input = manifest?["input"]?.DeepClone(),
            Training = manifest?["training"]?.DeepClone(),
            Metrics = manifest?["metrics"]?.DeepClone(),
        };
    }
}
